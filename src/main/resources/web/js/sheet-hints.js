import { ask } from './ask.js';
import { h } from './dom.js';
import { t } from './words.js';

export const hintsSheet = {
  id: 'hints',
  icon: 'hint',
  applies: (state) => state.hints.length > 0 || (state.nudges ?? []).length > 0,
  facts: (state) => [state.hints, state.nudges, state.view.activity?.hint],
  build: (state) => [
    ...general(state),
    ...nudges(state.nudges ?? []),
  ],
};

function general({ hints, view }) {
  if (hints.length === 0) return [];
  return [
    h('p.sheet-lead', {}, t('console.hints.lead')),
    h('ol.lines', {}, hints.map((hint) =>
      h('li.line', { 'data-on': hint.shown }, h('span.line-text', {}, hint.text), h('span.line-note', {}, hint.shown ? t('console.on-display') : hint.given ? t('console.hints.given') : '')))),
    h('div.row', {},
      h('button.button.button-main', { type: 'button', disabled: hints.every((hint) => hint.given), onclick: () => ask('hint') }, t('console.hints.next')),
      h('button.button', { type: 'button', disabled: !view.activity?.hint, onclick: () => ask('hint', { hide: true }) }, t('console.hints.hide'))),
  ];
}

/// Hints of single cards and rules: to be said, never shown, for the display would name the card.
function nudges(all) {
  if (all.length === 0) return [];
  return [
    h('h3.sheet-part', {}, t('console.hints.said')),
    h('div.lines', {}, all.map(({ about, urgent, hints }) =>
      h('details.line.answer', { open: urgent },
        h('summary.answer-head', {}, h('span.line-text', {}, about), urgent ? h('span.answer-short', {}, t('console.hints.urgent')) : null),
        h('ol.answer-body.numbered', {}, hints.map((hint) => h('li', {}, hint)))))),
  ];
}
