const BY_STATUS = { unsure: 'unsure', 'two-cards': 'unreadable', foreign: 'unreadable' };

/// What a slot's light says on the display: the same meanings as on the board.
export function lightOf(slot, reader, state) {
  if (reader && reader !== 'ok') return 'unsure';
  if (!slot) return 'off';
  if (BY_STATUS[slot.status]) return BY_STATUS[slot.status];
  if (state.activity?.celebrate && !state.explanation) return 'celebrate';
  if (state.explanation && state.explanation.card === slot.card) return 'told';
  if (slot.verdict) return slot.verdict;
  return state.activity?.reveal === 'counted' ? 'counted' : 'read';
}
