import { h } from './dom.js';
import { keepsakeView } from './keepsake.js';
import { t, tn } from './words.js';

const SHOWN = 4;

/// What people mean to do, one column above each panel: tallies only.
export function commitmentsView(state) {
  const { zones, subtitle } = state.activity;
  return h('div.pledges', {}, head(state, subtitle), h('div.tallies', {}, zones.map((zone) => column(zone, state.commitments.filter((tally) => tally.zone === zone.id)))));
}

/// The question, and beside it the code of the sheet that carries the addresses home.
function head({ workshop }, subtitle) {
  return h('div.pledges-head', {}, h('p.pledges-question', {}, subtitle), keepsakeView(workshop.id));
}

function column(zone, tallies) {
  const people = tallies.reduce((sum, tally) => sum + tally.people, 0);
  const first = [...tallies].sort((one, other) => other.people - one.people).slice(0, SHOWN);
  const rest = tallies.length - first.length;
  return h(
    'section.tallies-column',
    {},
    h('h2.tallies-title', {}, zone.title, h('span.tallies-sum', {}, people > 0 ? tn('display.pledges.wishes', people) : t('display.pledges.yours'))),
    h('ul.tallies-list', {}, first.map((tally) =>
      h('li.tallies-entry', {}, h('span.tallies-name', {}, tally.cardTitle), h('span.tallies-people', {}, figures(tally.people), String(tally.people))))),
    rest > 0 ? h('p.tallies-rest', {}, tn('display.pledges.more', rest)) : null,
  );
}

function figures(people) {
  return h('span.tallies-figures', { 'aria-hidden': true }, Array.from({ length: Math.min(people, 8) }, () => h('i')));
}
