import { h } from './dom.js';
import { seal } from './card.js';
import { pips } from './pips.js';
import { t, tn } from './words.js';
import { LEGEND, legendWords, resultWords } from './verdict-words.js';

/// The verdict of a check: the sentence, how many are right, and once cards show, what their seals mean.
export function resultView(state) {
  const { result, activity } = state;
  const words = resultWords(result, activity);
  return h(
    'div.result',
    {},
    h('p.result-headline', {}, words.headline),
    words.more.length > 0 ? h('p.result-more', {}, words.more.join(' ')) : null,
    activity.reveal === 'counted' ? counted(result) : legend(state),
    rules(result.brokenRules ?? []),
  );
}

function counted(result) {
  return h(
    'div.result-count',
    {},
    pips(result.right, result.placed - result.right, result.of - result.placed),
    h('p.result-invite', {}, result.right > 0 ? tn('display.result.which', result.right) : t('display.result.which.none')),
  );
}

function rules(sentences) {
  const first = sentences.slice(0, 2);
  return first.length > 0 ? h('ul.rules', {}, first.map((sentence) => h('li.rules-line', {}, sentence))) : null;
}

function legend(state) {
  const counts = LEGEND.map((verdict) => [verdict, state.board.filter((slot) => slot.verdict === verdict).length]);
  return h('ul.legend', {}, counts.filter(([, number]) => number > 0).map(([verdict, number]) =>
    h('li.legend-entry', {}, h('span', { 'aria-hidden': true }, seal(verdict)), h('span', {}, legendWords(verdict, number, state.activity)))));
}
