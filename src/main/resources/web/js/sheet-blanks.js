import { ask } from './ask.js';
import { h } from './dom.js';
import { suggestionChips } from './sheet-examples.js';
import { t } from './words.js';

let chosen = null;

/// Blank cards get a name: tap the card, tap or type what it says.
export const blanksSheet = {
  id: 'blanks',
  icon: 'blank',
  applies: (state) => state.deck.some((card) => card.kind === 'blank'),
  facts: (state) => [state.deck.filter((card) => card.kind === 'blank'), state.suggestions, state.view.names],
  tend: () => {
    chosen = null;
  },
  build: (state, close, again) => {
    const blanks = state.deck.filter((card) => card.kind === 'blank');
    const card = blanks.find((entry) => entry.card === chosen) ?? onlyOne(blanks, state);
    const choose = (identity) => {
      chosen = identity;
      again();
    };
    return [
      h('p.sheet-lead', {}, t('console.blanks.lead')),
      h('div.lines', {}, byPlace(blanks).map((blank) => h('button.line.line-button', { type: 'button', 'aria-pressed': blank === card, 'data-on': blank === card, onclick: () => choose(blank.card) },
        h('span.line-text', {}, blank.title),
        h('span.line-note', {}, blank.slot ?? t('console.cards.not-placed'))))),
      card ? naming(card, state) : null,
    ];
  },
};

/// Where a single nameless card lies on the board, it is the one that is meant.
function onlyOne(blanks, { view }) {
  const nameless = blanks.filter((card) => card.slot && !(card.card in (view.names ?? {})));
  return nameless.length === 1 ? nameless[0] : undefined;
}

/// Those on the board first.
function byPlace(blanks) {
  return [...blanks].sort((one, other) => Boolean(other.slot) - Boolean(one.slot));
}

function naming(card, { view, suggestions }) {
  const zone = view.activity.zones.find((entry) => entry.slots.includes(card.slot));
  const families = view.activity.kind === 'open' ? suggestions : [];
  const field = h('input.field', { name: 'blank-name', maxlength: 120, autocomplete: 'off', 'aria-label': t('console.blanks.name', card.title) });
  const call = (text, into) => ask('name-card', into && !card.slot ? { card: card.card, text, zone: into } : { card: card.card, text });
  const save = async (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text && (await call(text))) field.value = '';
  };
  const title = (id) => view.activity.zones.find((entry) => entry.id === id)?.title ?? '';
  return h('form.writing', { onsubmit: save },
    h('h3.sheet-part', {}, t('console.blanks.name', card.title)),
    h('div.row.row-tight', {}, field, h('button.button.button-main', { type: 'submit' }, t('console.blanks.do'))),
    families.filter((family) => !zone || family.zone === zone.id).map((family) => [
      h('p.entry-note', {}, title(family.zone)),
      suggestionChips(family.examples, (text) => call(text, family.zone), title(family.zone)),
    ]).flat());
}
