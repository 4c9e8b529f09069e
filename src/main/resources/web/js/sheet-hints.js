import { ask } from './ask.js';
import { h } from './dom.js';

export const hintsSheet = {
  id: 'hints',
  icon: 'hint',
  title: 'Indices',
  applies: (state) => state.hints.length > 0,
  facts: (state) => [state.hints, state.view.activity?.hint],
  build: (state) => [
    h('p.sheet-lead', {}, 'Du plus léger au plus net. Aucun ne donne la réponse.'),
    h('ol.lines', {}, state.hints.map((hint) =>
      h('li.line', { 'data-on': hint.shown }, h('span.line-text', {}, hint.text), h('span.line-note', {}, hint.shown ? 'à l’écran' : hint.given ? 'déjà donné' : '')))),
    h('div.row', {},
      h('button.button.button-main', { type: 'button', disabled: state.hints.every((hint) => hint.given), onclick: () => ask('hint') }, 'Donner le suivant'),
      h('button.button', { type: 'button', disabled: !state.view.activity?.hint, onclick: () => ask('hint', { hide: true }) }, 'Retirer de l’écran')),
  ],
};
