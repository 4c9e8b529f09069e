import { h } from './dom.js';
import { t, tn } from './words.js';

const MOST = 8;

/// The latest paper notes of one family of the open map; blanks laid without a name count as notes without words.
export function familyNotes(family) {
  if (!family) return h('div.notes');
  const examples = family.examples.slice(-MOST);
  const hidden = family.examples.length - examples.length;
  const unnamed = hidden > 0 ? 0 : Math.max(0, family.count - family.examples.length);
  return h(
    'ul.notes',
    { 'data-empty': family.count === 0 },
    examples.map((example) => h('li.paper-note', { '--tilt': `${lean(example)}deg` }, example)),
    Array.from({ length: Math.min(unnamed, 3) }, () => h('li.paper-note.paper-note-blank', {}, h('span.visually-hidden', {}, t('display.families.unnamed')))),
    hidden > 0 ? h('li.notes-more', {}, tn('display.families.more', hidden)) : null,
  );
}

function lean(text) {
  return ((text.length * 37) % 7) / 2 - 1.5;
}
