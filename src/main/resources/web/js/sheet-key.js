import { seal } from './card.js';
import { h } from './dom.js';
import { offWords } from './off-words.js';
import { t } from './words.js';

export const keySheet = {
  id: 'key',
  icon: 'key',
  applies: (state) => state.key.length > 0,
  facts: (state) => state.key,
  build: (state) => [
    h('p.sheet-lead', {}, t('console.key.lead')),
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
      off ? h('p', {}, h('strong', {}, t('console.key.off', off))) : null,
      card.trap ? h('p', {}, h('strong', {}, t('console.key.trap')), ' ', card.trap) : null,
      h('p', {}, card.explanation)),
  );
}
