import { h } from './dom.js';
import { t } from './words.js';

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
    h('h2.lectern-title', { 'data-t': 'table.lectern' }, t('table.lectern')),
    slot,
    h('p.lectern-text', { 'data-t': 'table.lectern.text' }, t('table.lectern.text')),
  );
  return slot;
}
