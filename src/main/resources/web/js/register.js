import { ask } from './ask.js';
import { h } from './dom.js';
import { toast } from './toast.js';
import { t } from './words.js';

/// Says which card an unknown tag on the lectern stands for; null while none lies there.
export function registerView(warnings, deck) {
  if (deck.length === 0 || !warnings.some(({ kind, slot }) => kind === 'foreign' && slot === 'P')) return null;
  const cards = h('select.field', { id: 'register-card' }, deck.map(({ card, title }) => h('option', { value: card }, title)));
  return h('form.register', { onsubmit: (event) => register(event, cards) },
    h('label', { for: 'register-card' }, t('console.register.which')),
    cards,
    h('button.button', { type: 'submit' }, t('console.register.do')));
}

async function register(event, cards) {
  event.preventDefault();
  if (await ask('register', { card: cards.value })) toast(t('console.register.done'));
}
