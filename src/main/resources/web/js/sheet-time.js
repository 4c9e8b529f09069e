import { ask } from './ask.js';
import { h } from './dom.js';
import { minutes } from './words.js';

const STEPS = [-5, -1, 1, 5, 10];

export const timeSheet = {
  id: 'time',
  icon: 'time',
  title: 'Temps',
  applies: (state) => state.view.activity !== null,
  facts: (state) => [state.view.activity?.plannedSeconds, state.view.workshop?.phase],
  build: (state) => {
    const paused = state.view.workshop?.phase === 'paused';
    return [
      h('p.sheet-lead', {}, `${minutes(state.view.activity?.plannedSeconds ?? 0)} prévues pour cette activité.`),
      h('div.row', {}, STEPS.map((step) =>
        h('button.button', { type: 'button', onclick: () => ask('add-time', { seconds: step * 60 }) }, `${step > 0 ? '+' : '−'}${Math.abs(step)}\u00a0min`))),
      h('div.row', {},
        h('button.button', { type: 'button', onclick: () => ask(paused ? 'resume' : 'pause') }, paused ? 'Reprendre' : 'Faire une pause')),
    ];
  },
};
