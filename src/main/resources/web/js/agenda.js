import { fill, h } from './dom.js';
import { icon } from './icons.js';
import { t } from './words.js';

/// The run sheet as one quiet line.
export function showAgenda(element, agenda) {
  fill(element, agenda, () =>
    h('ol.agenda-line', {}, agenda.map((entry) =>
      h(
        'li.agenda-entry',
        { 'data-status': entry.status, '--accent': entry.accent, 'aria-current': entry.status === 'current' ? 'step' : null },
        h('span.agenda-mark', {}, entry.status === 'done' ? icon('right') : null),
        h('span.agenda-title', {}, entry.title),
        h('span.visually-hidden', {}, ` (${t(`display.agenda.${entry.status}`)})`),
      ))));
}
