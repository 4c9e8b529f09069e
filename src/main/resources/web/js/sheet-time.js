import { ask } from './ask.js';
import { h } from './dom.js';
import { driftWords, minutesWords } from './spans.js';
import { t, tn } from './words.js';

const STEPS = [-5, -1, 1, 5, 10];

export const timeSheet = {
  id: 'time',
  icon: 'time',
  applies: (state) => state.view.activity !== null,
  facts: (state) => [state.view.activity?.plannedSeconds, state.view.workshop?.phase, Math.round(state.drift / 60)],
  build: (state) => {
    const paused = state.view.workshop?.phase === 'paused';
    return [
      h('p.sheet-lead', {}, t('console.time.planned', minutesWords(state.view.activity?.plannedSeconds ?? 0), driftWords(state.drift))),
      h('div.row', {}, STEPS.map((step) => h('button.button', {
        type: 'button',
        'aria-label': tn(step > 0 ? 'console.time.more' : 'console.time.less', Math.abs(step)),
        onclick: () => ask('add-time', { seconds: step * 60 }),
      }, `${step > 0 ? '+' : '−'}${t('common.minutes', Math.abs(step))}`))),
      h('div.row', {},
        h('button.button.button-main', { type: 'button', onclick: () => ask(paused ? 'resume' : 'pause') }, t(paused ? 'console.next.resume' : 'console.pause.long'))),
    ];
  },
};
