import { ask } from './ask.js';
import { h } from './dom.js';

const PANELS = [['gauche', 1], ['centre', 5], ['droite', 9]];

let chosen = null;

/// Laying and lifting by hand, for when a reader is dead: choose a card, then its slot.
export const cardsSheet = {
  id: 'cards',
  icon: 'hand',
  title: 'Cartes à la main',
  applies: (state) => state.deck.length > 0,
  facts: (state) => [state.deck, state.view.board.map((slot) => slot.slot)],
  build: (state, close, again) => {
    const card = state.deck.find((entry) => entry.card === chosen);
    const choose = (identity) => {
      chosen = identity;
      again();
    };
    return card ? picker(card, state, choose) : list(state.deck, choose);
  },
};

function list(deck, choose) {
  return [
    h('p.sheet-lead', {}, 'Si un lecteur est muet, posez ou levez la carte ici. Le débrief s’en souviendra.'),
    h('div.lines', {}, deck.map((card) =>
      h('button.line.line-button', { type: 'button', onclick: () => choose(card.card) },
        h('span.line-text', {}, card.title),
        h('span.line-note', {}, card.slot ? `${card.slot}${card.byHand ? ', à la main' : ''}` : 'pas posée')))),
  ];
}

function picker(card, state, choose) {
  const taken = new Set(state.view.board.map((slot) => slot.slot));
  const act = async (command, body) => {
    if (await ask(command, body)) choose(null);
  };
  const cell = (name) =>
    h('button.cell', { type: 'button', disabled: taken.has(name), 'aria-pressed': name === card.slot, onclick: () => act('place', { card: card.card, slot: name }) }, name);
  return [
    h('p.sheet-lead', {}, `Où est «\u00a0${card.title}\u00a0»\u00a0?`),
    h('div.cells', {}, PANELS.map(([panel, first]) =>
      h('div.cells-panel', { role: 'group', 'aria-label': `Volet ${panel}` },
        ['A', 'B'].flatMap((row) => [0, 1, 2, 3].map((step) => cell(`${row}${first + step}`)))))),
    h('div.row', {},
      card.slot ? h('button.button', { type: 'button', onclick: () => act('lift', { slot: card.slot }) }, `Lever de ${card.slot}`) : null,
      h('button.button', { type: 'button', onclick: () => choose(null) }, 'Retour à la liste')),
  ];
}
