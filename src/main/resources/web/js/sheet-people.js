import { ask } from './ask.js';
import { h } from './dom.js';
import { icon } from './icons.js';

export const peopleSheet = {
  id: 'people',
  icon: 'person',
  title: 'Personnes',
  applies: (state) => state.view.workshop !== null,
  facts: (state) => state.view.workshop?.participants,
  build: (state) => {
    const total = state.view.workshop?.participants ?? 0;
    const to = (number) => ask('participants', { total: number });
    return [
      h('p.sheet-lead', {}, 'Combien de personnes autour de la table\u00a0? Un nombre, jamais de nom.'),
      h('div.stepper', {},
        h('button.button', { type: 'button', 'aria-label': 'Une de moins', disabled: total === 0, onclick: () => to(total - 1) }, icon('minus')),
        h('output.stepper-number', {}, String(total)),
        h('button.button', { type: 'button', 'aria-label': 'Une de plus', onclick: () => to(total + 1) }, icon('plus'))),
    ];
  },
};
