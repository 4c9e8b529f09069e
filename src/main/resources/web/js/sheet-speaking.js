import { ask } from './ask.js';
import { h } from './dom.js';
import { spanWords } from './spans.js';
import { t } from './words.js';

/// Speaking time by seat; nothing is measured until a seat is touched.
export const speakingSheet = {
  id: 'speaking',
  icon: 'either',
  applies: (state) => ['debate', 'timeline', 'open'].includes(state.view.activity?.kind),
  facts: (state) => [state.speaking.map(({ zone, seat, seconds }) => [zone, seat, Object.values(seconds).map((all) => Math.round(all / 10))]), state.view.workshop?.participants, state.view.groups.length],
  build: (state) => [
    h('p.sheet-lead', {}, t('console.speaking.lead')),
    ...circles(state).map(({ zone, title, speaking }) => circle(zone, title, speaking, state)),
  ],
};

/// The debate's groups, or the whole table.
function circles({ view, speaking }) {
  const of = (zone) => speaking.find((entry) => entry.zone === zone);
  return view.groups.length > 0
    ? view.groups.map(({ zone, title }) => ({ zone, title, speaking: of(zone) }))
    : [{ zone: '', title: '', speaking: of('') }];
}

function circle(zone, title, speaking, { view }) {
  const most = Math.max(1, ...Object.values(speaking?.seconds ?? {}));
  const seats = view.workshop?.participants || 8;
  const say = (seat) => ask('speak', zone ? { zone, seat } : { seat });
  return h('section.circle', {},
    title ? h('h3.sheet-part', {}, title) : null,
    h('div.seats', {}, Array.from({ length: seats }, (_, index) => index + 1).map((seat) => {
      const seconds = speaking?.seconds?.[seat] ?? 0;
      const on = speaking?.seat === seat;
      return h('button.button.seat', { type: 'button', 'aria-pressed': on, 'aria-label': t('console.speaking.seat', seat, spanWords(seconds)), '--share': seconds / most, onclick: () => say(on ? 0 : seat) },
        h('span', {}, String(seat)), h('span.seat-time', {}, seconds > 0 ? spanWords(seconds) : '–'));
    })),
    speaking?.seat ? h('button.button', { type: 'button', onclick: () => say(0) }, t('console.speaking.nobody')) : null);
}
