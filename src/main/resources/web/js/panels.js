/// The board's panels with their first column.
export const PANELS = [['gauche', 1], ['centre', 5], ['droite', 9]];

/// The panel that a slot is on; null for the lectern and for no slot.
export function panelOf(slot) {
  if (!slot) return null;
  const column = Number(slot.slice(1));
  return PANELS.findLast(([, first]) => column >= first)?.[0] ?? null;
}
