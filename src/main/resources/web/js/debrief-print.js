import { t } from './words.js';
import { h } from './dom.js';

const annexes = [...document.querySelectorAll('details.annex')];
let folded = [];

/// A button that prints the page.
export function printButton() {
  return h('button.button', { type: 'button', onclick: () => print() }, t('debrief.print'));
}

// A browser that does not style the inside of a folded `details` prints it only when it is open.
addEventListener('beforeprint', () => {
  folded = annexes.filter((annex) => !annex.open);
  for (const annex of folded) annex.open = true;
});
addEventListener('afterprint', () => {
  for (const annex of folded) annex.open = false;
});
