import { ask } from './ask.js';
import { h } from './dom.js';
import { t } from './words.js';

/// Whose turn it is to read a card aloud: a seat, never a name.
export const turnSheet = {
  id: 'turn',
  icon: 'person',
  applies: (state) => Boolean(state.view.turn),
  facts: (state) => state.view.turn,
  build: ({ view }) => {
    const { seat, seats } = view.turn;
    if (!seats) return [h('p.sheet-lead', {}, t('console.turn.uncounted'))];
    return [
      h('p.sheet-lead', {}, t('console.turn.lead')),
      h('div.seats', {}, Array.from({ length: seats }, (_, index) => index + 1).map((number) =>
        h('button.button', { type: 'button', 'aria-pressed': number === seat, 'aria-label': t('console.seat', number), onclick: () => ask('turn', { seat: number }) }, String(number)))),
    ];
  },
};
