import { ask } from './ask.js';
import { h } from './dom.js';
import { icon } from './icons.js';

export const pledgesSheet = {
  id: 'pledges',
  icon: 'action',
  title: 'Envies d’agir',
  applies: (state) => state.view.activity?.kind === 'commitment',
  facts: (state) => [state.view.commitments, state.deck.map((card) => card.card)],
  build: (state) => [
    h('p.sheet-lead', {}, 'Combien de personnes, et quand\u00a0? Des nombres, jamais de noms.'),
    ...state.deck.filter((card) => card.kind === 'action' || card.kind === 'play').map((card) => pledge(card, state)),
  ],
};

function pledge(card, { view }) {
  return h(
    'section.pledge',
    {},
    h('h3.sheet-part', {}, card.title),
    h('div.pledge-zones', {}, view.activity.zones.map((zone) => {
      const tally = view.commitments.find((entry) => entry.card === card.card && entry.zone === zone.id);
      return counter(card, zone, tally?.people ?? 0);
    })),
  );
}

function counter(card, zone, people) {
  const add = (change) => ask('commit', { card: card.card, zone: zone.id, people: change });
  return h(
    'div.pledge-zone',
    {},
    h('span.pledge-name', {}, zone.title),
    h('div.stepper.stepper-small', {},
      h('button.button', { type: 'button', 'aria-label': `Une de moins, ${card.title}, ${zone.title}`, disabled: people === 0, onclick: () => add(-1) }, icon('minus')),
      h('output.stepper-number', {}, String(people)),
      h('button.button', { type: 'button', 'aria-label': `Une de plus, ${card.title}, ${zone.title}`, onclick: () => add(1) }, icon('plus'))),
  );
}
