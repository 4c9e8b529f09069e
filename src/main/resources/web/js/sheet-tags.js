import { ask } from './ask.js';
import { h } from './dom.js';
import { sure } from './sure.js';
import { toast } from './toast.js';
import { t } from './words.js';

const AGAIN_MILLIS = 2_000;

let found = null;
let look = async () => {};

/// Tags without an identity that stand for a card because somebody said so at the lectern, and the way to forget them:
/// looked at again every other second while the sheet is open, the last list kept where the table does not answer.
export const tagsSheet = {
  id: 'tags',
  icon: 'key',
  applies: (state) => state.view.workshop?.phase !== 'closed',
  facts: () => found,
  tend: (again) => {
    look = async () => {
      const response = await fetch('/api/console/tags').catch(() => null);
      if (!response?.ok) return;
      const before = JSON.stringify(found);
      found = await response.json();
      if (JSON.stringify(found) !== before) again();
    };
    look();
    const asking = setInterval(look, AGAIN_MILLIS);
    return () => clearInterval(asking);
  },
  build: () => [
    h('p.sheet-lead', {}, t('console.tags.lead')),
    found === null ? h('p', { role: 'status' }, t('console.tags.looking')) : known(found),
  ],
};

function known({ registered, titles }) {
  if (registered.length === 0) return h('p', {}, t('console.tags.none'));
  return h('ul.lines', {}, registered.map((card) => h('li.line', {},
    h('span.line-text', {}, titles[card]),
    h('button.button', { type: 'button', 'aria-label': t('console.tags.forget-card', titles[card]), onclick: () => forget(card, titles[card]) }, t('console.tags.forget')))));
}

async function forget(card, title) {
  if (!(await sure(t('console.tags.sure', title), t('console.tags.forget')))) return;
  if (await ask('forget', { card })) toast(t('console.tags.forgotten', title));
  look();
}
