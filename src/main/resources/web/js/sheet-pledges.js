import { ask } from './ask.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { t } from './words.js';

export const pledgesSheet = {
  id: 'pledges',
  icon: 'action',
  applies: (state) => state.view.activity?.kind === 'commitment',
  facts: (state) => [state.view.commitments, state.deck.map((card) => card.card)],
  build: (state) => [
    h('p.sheet-lead', {}, t('console.pledges.lead')),
    h('dl.figures', {}, state.view.activity.zones.map((zone) => total(zone, state.view.commitments))),
    ...state.deck.filter((card) => card.kind === 'action' || card.kind === 'play').map((card) => pledge(card, state)),
  ],
};

function total(zone, commitments) {
  const people = commitments.filter((tally) => tally.zone === zone.id).reduce((sum, tally) => sum + tally.people, 0);
  return h('div.figure', {}, h('dt', {}, zone.title), h('dd', {}, String(people)));
}

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
      h('button.button', { type: 'button', 'aria-label': t('console.pledges.less', card.title, zone.title), disabled: people === 0, onclick: () => add(-1) }, icon('minus')),
      h('output.stepper-number', {}, String(people)),
      h('button.button', { type: 'button', 'aria-label': t('console.pledges.more', card.title, zone.title), onclick: () => add(1) }, icon('plus'))),
  );
}
