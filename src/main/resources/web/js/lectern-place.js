import { h } from './dom.js';

/// The lectern beside the virtual board: one more slot, a little larger. Returns its slot element.
export function drawLectern(place) {
  const slot = h(
    'div.slot.lectern-slot',
    { id: 'slot-P', 'data-slot': 'P' },
    h('span.slot-halo', { 'aria-hidden': true }),
    h('span.slot-name', { 'aria-hidden': true }, 'P'),
    h('div.slot-place'),
    h('span.slot-leds', { 'aria-hidden': true }, h('i'), h('i'), h('i')),
  );
  place.append(
    h('h2.lectern-title', {}, 'Le pupitre'),
    slot,
    h('p.lectern-text', {}, 'Une carte posée ici s’affiche en grand. Une carte de commande y donne un ordre.'),
  );
  return slot;
}
