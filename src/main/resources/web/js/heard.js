/// What is worth a sound between two states: a name of `chimes.js`, or null. `timer` is `calm|soon|over|paused`.
export function heard(before, after, timerBefore, timer) {
  if (before.activity?.id !== after.activity?.id || after.workshop?.phase !== 'running') return null;
  const { activity } = after;
  if (activity?.celebrate && !before.activity.celebrate) return 'right';
  if ((activity?.attempts ?? 0) > (before.activity?.attempts ?? 0)) return 'check';
  if (timer === 'soon' && timerBefore === 'calm') return 'soon';
  return cards(after) > cards(before) ? 'read' : null;
}

function cards({ board, lectern }) {
  return board.filter((slot) => slot.card).length + (lectern ? 1 : 0);
}
