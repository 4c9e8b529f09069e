import { h } from './dom.js';
import { hyphenate } from './hyphens.js';

/// What one debate group talks about, laid on its panel.
export function groupView(group) {
  if (!group?.card) {
    return h('div.group', { 'data-empty': true }, h('p.group-invite', {}, 'Choisissez une carte débat et posez-la ici.'));
  }
  return h(
    'div.group',
    {},
    h('article.group-card', { 'data-card': group.card }, h('p.group-sheet', {}, group.sheet ?? ''), h('h2.group-support', {}, hyphenate(group.support ?? '', 13))),
    group.question ? h('p.group-question', {}, group.question) : null,
  );
}
