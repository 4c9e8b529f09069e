import { h } from './dom.js';

/// A hand of cards at the table's edge, one back per activity: something to pick up.
export function handOfCards(accents) {
  const middle = (accents.length - 1) / 2;
  return h('div.hand', { 'aria-hidden': true }, accents.map((accent, index) =>
    h('i.hand-card', { '--accent': accent, '--off': (index - middle).toFixed(1), '--far': Math.abs(index - middle).toFixed(1) })));
}
