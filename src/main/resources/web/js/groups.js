import { balanceView } from './balance.js';
import { h } from './dom.js';
import { hyphenate } from './hyphens.js';
import { icon } from './icons.js';
import { t } from './words.js';

/// What one debate group talks about, laid on its panel.
export function groupView(group, state) {
  if (!group?.card) {
    return h('div.group', { 'data-empty': true }, h('p.group-invite', {}, t('display.group.invite')));
  }
  return h(
    'div.group',
    {},
    h('article.group-card', { 'data-card': group.card }, h('p.group-sheet', {}, group.sheet ?? ''), h('h2.group-support', {}, hyphenate(group.support ?? '', 13))),
    h('p.group-timer', { 'data-clock': group.zone, hidden: true }, icon('hourglass'), h('span')),
    group.question ? h('p.group-question', {}, group.question) : null,
    balanceView(state, group.zone),
  );
}
