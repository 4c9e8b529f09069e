import { h } from './dom.js';
import { icon } from './icons.js';
import { readyWords } from './ready.js';
import { t } from './words.js';

const AGAIN_MILLIS = 2_000;
const MARKS = { ok: 'right', warn: 'alert', bad: 'close' };

let found = null;

/// Whether the table is ready for a group: looked at again every other second while the sheet is open.
export const readySheet = {
  id: 'ready',
  icon: 'right',
  applies: (state) => state.view.workshop?.phase !== 'closed',
  facts: () => found,
  tend: (again) => {
    const look = async () => {
      const response = await fetch('/api/console/ready').catch(() => null);
      const before = JSON.stringify(found);
      found = response?.ok ? await response.json() : null;
      if (JSON.stringify(found) !== before) again();
    };
    look();
    const asking = setInterval(look, AGAIN_MILLIS);
    return () => clearInterval(asking);
  },
  build: () => found
    ? [h('p.ready-verdict', { 'data-level': found.level, role: 'status' }, icon(MARKS[found.level]), t(`ready.verdict.${found.level}`)), h('ul.lines', {}, found.lines.map(line))]
    : [h('p.sheet-lead', { role: 'status' }, t('ready.looking'))],
};

function line(entry) {
  const { text, names, remedy } = readyWords(entry);
  return h('li.line.ready-line', { 'data-level': entry.level, 'data-subject': entry.subject },
    h('span.ready-mark', {}, icon(MARKS[entry.level]), h('span.visually-hidden', {}, t(`ready.level.${entry.level}`))),
    h('div.line-text', {},
      h('p', {}, text),
      names ? h('p.entry-note', {}, names) : null,
      remedy ? h('p.ready-remedy', {}, h('span', { 'aria-hidden': true }, '→ '), remedy) : null));
}
