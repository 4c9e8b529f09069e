import { seal } from './card.js';
import { h } from './dom.js';
import { offWords } from './off-words.js';

export const keySheet = {
  id: 'key',
  icon: 'key',
  title: 'Corrigé',
  applies: (state) => state.key.length > 0,
  facts: (state) => state.key,
  build: (state) => [
    h('p.sheet-lead', {}, 'Pour vos yeux seulement.'),
    h('div.lines', {}, state.key.map((card) => line(card))),
  ],
};

function line(card) {
  const off = offWords(card);
  return h(
    'details.line.answer',
    {},
    h('summary.answer-head', {}, card.verdict ? seal(card.verdict) : null, h('span.line-text', {}, card.title), h('span.answer-short', {}, card.answer)),
    h('div.answer-body', {},
      off ? h('p', {}, h('strong', {}, `Posée ${off}.`)) : null,
      card.trap ? h('p', {}, h('strong', {}, 'Piège\u00a0: '), card.trap) : null,
      h('p', {}, card.explanation)),
  );
}
