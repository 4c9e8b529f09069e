import { fill, h, set } from './dom.js';
import { hyphenate } from './hyphens.js';
import { icon } from './icons.js';
import { lightLeds } from './leds.js';
import { knows, t } from './words.js';

/// Shows one slot of the virtual table: its cards, its lamps where the table has any, its reader's fault.
export function showSlot(element, name, slot, faces, glyph) {
  set(element.querySelector('.slot-leds'), 'hidden', slot.leds.length === 0);
  lightLeds(element, slot.leds);
  const badge = `table.badge.${slot.fault}`;
  const fault = knows(badge) ? t(badge) : null;
  set(element, 'data-fault', fault ? slot.fault : null);
  set(element, 'aria-label', spoken(name, slot, faces, fault));
  fill(element.querySelector('.slot-place'), [slot.tags, fault, glyph], () => [
    ...slot.tags.map((card, index) => {
      const face = faces.face(card, glyph);
      face.dataset.depth = String(index);
      return face;
    }),
    fault ? h('span.fault-badge', {}, icon('plug'), fault) : null,
  ]);
}

/// The name that a screen reader says; its words are broken as on the card, so that name and face agree.
function spoken(name, slot, faces, fault) {
  const place = name === 'P' ? t('table.place.lectern') : t('table.place.slot', name);
  const cards = slot.tags.length > 0 ? slot.tags.map((card) => hyphenate(faces.title(card))).join(', ') : t('table.place.empty');
  return t('table.place.said', place, `${cards}${fault ? `, ${fault}` : ''}`);
}
