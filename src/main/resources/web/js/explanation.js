import { h } from './dom.js';

/// The card that is being told: its answer, its story, where the story comes from; after the last one, what to take away.
export function explanationView(explanation, takeaway) {
  const told = h(
    'article.told',
    { 'data-told': explanation.card },
    h(
      'div.told-head',
      {},
      h('h2.told-title', {}, explanation.title),
      h('p.told-answer', {}, explanation.answer),
      h('p.told-place', {}, `Carte ${explanation.number} sur ${explanation.of}`),
    ),
    h(
      'div.told-body',
      {},
      explanation.trap ? h('p.told-trap', {}, h('strong', {}, 'Carte piège\u00a0: '), explanation.trap) : null,
      h('p.told-text', {}, explanation.text),
      explanation.source ? h('p.told-source', {}, `Source\u00a0: ${explanation.source}`) : null,
    ),
  );
  return h('div.telling', {}, told, takeaway ? h('p.told-takeaway', {}, h('strong', {}, 'À retenir\u00a0: '), takeaway) : null);
}
