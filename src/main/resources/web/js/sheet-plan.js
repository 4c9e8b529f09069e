import { ask } from './ask.js';
import { h } from './dom.js';
import { minutes } from './words.js';

const POLICIES = [
  ['at-check', 'Après validation'],
  ['immediate', 'Tout de suite'],
  ['at-end', 'À la fin'],
];
const STATUS = { done: 'terminé', current: 'en cours', coming: '' };

export const planSheet = {
  id: 'plan',
  icon: 'list',
  title: 'Déroulé',
  applies: (state) => state.view.agenda.length > 0,
  facts: (state) => [state.view.agenda, state.view.activity?.policy, state.view.workshop?.phase, state.key.length > 0],
  build: (state, close) => [
    h('div.lines', {}, state.view.agenda.map((entry) => line(entry, close))),
    ...(state.key.length > 0 ? policies(state.view.activity?.policy) : []),
    ...ends(state.view.workshop?.phase, close),
  ],
};

function line(entry, close) {
  const go = async () => {
    if (await ask('go-to', { activity: entry.id })) close();
  };
  return h(
    'button.line.line-button',
    { type: 'button', 'data-on': entry.status === 'current', disabled: entry.status === 'current', onclick: go, '--accent': entry.accent },
    h('span.line-text', {}, entry.title),
    h('span.line-note', {}, STATUS[entry.status] || minutes(entry.plannedSeconds)),
  );
}

function policies(current) {
  return [
    h('h3.sheet-part', {}, 'Quand dévoiler\u00a0?'),
    h('div.row', {}, POLICIES.map(([policy, words]) =>
      h('button.button', { type: 'button', 'aria-pressed': policy === current, onclick: () => ask('policy', { policy }) }, words))),
  ];
}

function ends(phase, close) {
  const act = async (command, question) => {
    if (confirm(question) && (await ask(command))) close();
  };
  return [
    h('h3.sheet-part', {}, 'L’atelier'),
    h('div.row', {},
      phase === 'closed' ? null : h('button.button', { type: 'button', onclick: () => act('close', 'Clore l’atelier\u00a0? Le débrief sera prêt tout de suite.') }, 'Clore l’atelier'),
      h('button.button', { type: 'button', onclick: () => act('open', 'Ouvrir un nouvel atelier\u00a0? Celui-ci sera clos et gardé.') }, 'Nouvel atelier')),
  ];
}
