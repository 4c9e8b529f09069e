import { ask } from './ask.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { t } from './words.js';

export const peopleSheet = {
  id: 'people',
  icon: 'person',
  applies: (state) => state.view.workshop !== null,
  facts: (state) => state.view.workshop?.participants,
  build: (state) => {
    const total = state.view.workshop?.participants ?? 0;
    const to = (number) => ask('participants', { total: number });
    return [
      h('p.sheet-lead', {}, t('console.people.lead')),
      h('div.stepper', {},
        h('button.button', { type: 'button', 'aria-label': t('console.people.less'), disabled: total === 0, onclick: () => to(total - 1) }, icon('minus')),
        h('output.stepper-number', {}, String(total)),
        h('button.button', { type: 'button', 'aria-label': t('console.people.more'), onclick: () => to(total + 1) }, icon('plus'))),
    ];
  },
};
