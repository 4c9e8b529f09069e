import { fill, h } from './dom.js';

/// The quiet sentence for when the page has lost the table.
export function showLink(element, isUp) {
  element.toggleAttribute('data-shown', !isUp);
  fill(element, isUp, () =>
    isUp ? [] : h('p.lost-line', {}, 'La table ne répond plus. Cette page se remettra à jour toute seule dès qu’elle reviendra.'));
}
