import { h } from './dom.js';
import { easyOf } from './easy.js';
import { t } from './words.js';

/// The card that is being told: its answer, its story, where the story comes from; after the last one, what to take away.
export function explanationView(explanation, takeaway, settings) {
  const told = h(
    'article.told',
    { 'data-told': explanation.card },
    h(
      'div.told-head',
      {},
      h('h2.told-title', {}, explanation.title),
      h('p.told-answer', {}, explanation.answer),
      h('p.told-place', {}, t('display.told.number', explanation.number, explanation.of)),
    ),
    h(
      'div.told-body',
      {},
      explanation.trap ? h('p.told-trap', {}, h('strong', {}, t('display.told.trap')), ' ', explanation.trap) : null,
      h('p.told-text', {}, easyOf(explanation.text, explanation.easy, settings)),
      explanation.source ? h('p.told-source', {}, t('display.told.source', explanation.source)) : null,
    ),
  );
  return h('div.telling', {}, told, takeaway ? h('p.told-takeaway', {}, h('strong', {}, t('display.told.takeaway')), ' ', takeaway) : null);
}
