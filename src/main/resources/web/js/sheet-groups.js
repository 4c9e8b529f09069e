import { ask } from './ask.js';
import { h } from './dom.js';
import { clockFace, t } from './words.js';

const PRESETS = [5, 10, 15];
let clocks = [];

/// The debate's groups: each with its topic, its own countdown and its question.
export const groupsSheet = {
  id: 'groups',
  icon: 'debate',
  applies: (state) => state.view.groups.length > 0,
  facts: (state) => [state.view.groups.map(({ timer, ...group }) => [group, timer === null, Math.abs((timer ?? 0) - left(group.zone)) > 2]), state.questions],
  tend: () => {
    const ticking = setInterval(tick, 500);
    return () => clearInterval(ticking);
  },
  build: ({ view, questions }) => {
    clocks = [];
    return view.groups.map((group) => groupView(group, questions.filter((question) => question.zone === group.zone)));
  },
};

function groupView(group, questions) {
  const set = (seconds) => ask('group-time', { zone: group.zone, seconds });
  return h('section.group-part', {},
    h('h3.sheet-part', {}, group.title),
    h('p', {}, group.sheet ?? t('console.known.no-topic')),
    clockView(group),
    h('div.row', {},
      PRESETS.map((minutes) => h('button.button', { type: 'button', 'aria-label': t('console.groups.time', group.title, minutes), onclick: () => set(minutes * 60) }, t('common.minutes', minutes))),
      h('button.button', { type: 'button', disabled: group.timer === null, 'aria-label': t('console.groups.stop-of', group.title), onclick: () => set(0) }, t('console.groups.stop'))),
    questions.length > 0
      ? h('details.line.answer', { open: questions.some((question) => question.shown) },
        h('summary.answer-head', {}, h('span.line-text', {}, t('console.groups.questions'))),
        h('div.answer-body', {}, questions.map(({ zone, index, text, shown }) =>
          h('button.line.line-button', { type: 'button', 'aria-pressed': shown, 'data-on': shown, onclick: () => ask('question', { zone, index }) },
            h('span.line-text', {}, text), shown ? h('span.line-note', {}, t('console.on-display')) : null))))
      : null);
}

function clockView({ zone, timer, title }) {
  if (timer === null || timer === undefined) return null;
  const face = h('span', { role: 'timer' });
  clocks.push({ zone, face, end: performance.now() + timer * 1000 });
  tick();
  return h('p.group-clock', {}, face, h('span.visually-hidden', {}, title));
}

function left(zone) {
  const clock = clocks.find((entry) => entry.zone === zone);
  return clock ? (clock.end - performance.now()) / 1000 : 0;
}

function tick() {
  for (const { zone, face } of clocks) {
    const seconds = left(zone);
    const words = clockFace(seconds);
    if (face.textContent !== words) face.textContent = words;
    face.parentElement?.toggleAttribute('data-over', seconds <= -1);
  }
}
