import { ask } from './ask.js';
import { h } from './dom.js';
import { boardCells } from './cells.js';
import { PANELS, panelOf } from './panels.js';
import { t } from './words.js';

let chosen = null;
let wanted = '';
let panel = '';

/// Laying, moving and lifting by hand, for when a reader is dead: find a card by its name or where it lies, then choose its slot.
export const cardsSheet = {
  id: 'cards',
  icon: 'hand',
  applies: (state) => state.deck.length > 0,
  facts: (state) => [state.deck, state.clearable, state.view.board.map((slot) => slot.slot)],
  tend: () => {
    chosen = null;
    wanted = '';
    panel = '';
  },
  build: (state, close, again) => {
    const card = state.deck.find((entry) => entry.card === chosen);
    const choose = (identity) => {
      chosen = identity;
      again();
    };
    return card ? picker(card, state, choose) : list(state, choose);
  },
};

function list({ deck, clearable }, choose) {
  const none = h('p.sheet-lead', { hidden: true }, t('console.cards.none'));
  const lines = deck.map((card) => h('button.line.line-button', { type: 'button', onclick: () => choose(card.card) },
    h('span.line-text', {}, card.title),
    h('span.line-note', {}, whereWords(card))));
  const sift = () => {
    lines.forEach((line, index) => (line.hidden = !matches(deck[index])));
    none.hidden = lines.some((line) => !line.hidden);
  };
  const search = h('input.field', { name: 'card-search', type: 'search', autocomplete: 'off', placeholder: t('console.cards.search'), 'aria-label': t('console.cards.search'), oninput: () => {
    wanted = search.value;
    sift();
  } });
  search.value = wanted;
  const places = ['', ...PANELS.map(([id]) => id), 'none'];
  const chips = places.map((id) => h('label.chip', {},
    h('input', { type: 'radio', name: 'card-panel', value: id, checked: id === panel, onchange: () => {
      panel = id;
      sift();
    } }), id === 'none' ? t('console.cards.nowhere') : id ? t(`console.panel.${id}`) : t('console.cards.all')));
  sift();
  return [
    h('p.sheet-lead', {}, t('console.cards.lead')),
    clearable ? clearing() : null,
    search,
    h('div.chips', { role: 'radiogroup', 'aria-label': t('console.cards.where') }, chips),
    h('div.lines', {}, lines),
    none,
  ];
}

/// Nothing rests under a wand, so only a hand can say that the mat is empty again.
function clearing() {
  return h('div.line', {},
    h('span.line-text', {}, t('console.cards.clear.why')),
    h('button.button', { type: 'button', onclick: () => ask('clear') }, t('console.cards.clear')));
}

function matches({ title, slot }) {
  const named = fold(title).includes(fold(wanted));
  const there = !panel || (panel === 'none' ? !slot : panelOf(slot) === panel);
  return named && there;
}

/// Without accents and capitals.
function fold(text) {
  return text.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase();
}

function whereWords({ slot, byHand }) {
  if (!slot) return t('console.cards.not-placed');
  return byHand ? t('console.cards.by-hand', slot) : slot;
}

function picker(card, state, choose) {
  const act = async (command, body) => {
    if (await ask(command, body)) choose(null);
  };
  const taken = new Map(state.view.board.map((slot) => [slot.slot, slot.title]));
  return [
    h('p.sheet-lead', {}, t(card.slot ? 'console.cards.move' : 'console.cards.place', card.title)),
    boardCells((slot) => ({
      disabled: taken.has(slot) && slot !== card.slot,
      pressed: slot === card.slot,
      words: taken.get(slot) ? t('console.cards.taken', slot, taken.get(slot)) : slot,
      act: () => act('place', { card: card.card, slot }),
    })),
    h('div.row', {},
      card.slot ? h('button.button', { type: 'button', onclick: () => act('lift', { slot: card.slot }) }, t('console.cards.lift', card.slot)) : null,
      h('button.button', { type: 'button', onclick: () => choose(null) }, t('console.cards.back'))),
  ];
}
