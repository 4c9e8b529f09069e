import { h } from './dom.js';
import './mail.js';

/// Comfort only: the page says everything without it.
const annexes = [...document.querySelectorAll('details.annex')];
let folded = [];

document.getElementById('tools').append(h('button.button', { type: 'button', onclick: () => print() }, 'Imprimer'));

// A browser that does not style the inside of a folded `details` prints it only when it is open.
addEventListener('beforeprint', () => {
  folded = annexes.filter((annex) => !annex.open);
  for (const annex of folded) annex.open = true;
});
addEventListener('afterprint', () => {
  for (const annex of folded) annex.open = false;
});
