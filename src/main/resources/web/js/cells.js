import { h } from './dom.js';
import { PANELS } from './panels.js';
import { t } from './words.js';

/// The board in small, a button a slot.
///
/// @param cellOf `(slot) => {words, act, disabled, pressed, mark}`; `words` are what a screen reader says
export function boardCells(cellOf) {
  return h('div.cells', {}, PANELS.map(([panel, first]) =>
    h('div.cells-panel', { role: 'group', 'aria-label': t(`console.panel.${panel}`) },
      ['A', 'B'].flatMap((row) => [0, 1, 2, 3].map((step) => cell(`${row}${first + step}`, cellOf))))));
}

function cell(slot, cellOf) {
  const { words, act, disabled = false, pressed = false, mark = null } = cellOf(slot);
  return h('button.cell', { type: 'button', disabled, 'aria-pressed': pressed, 'aria-label': words === slot ? null : words, 'data-mark': mark, onclick: act }, slot);
}
