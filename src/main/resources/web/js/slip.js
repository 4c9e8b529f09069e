import { h } from './dom.js';
import { icon } from './icons.js';
import { t } from './words.js';

/// A slip of paper laid on the table: the hint or the question of the moment.
export function slip(kind, words, text) {
  return h('aside.slip', { 'data-kind': kind }, h('p.slip-kind', {}, icon(kind), words), h('p.slip-text', {}, text));
}

export function hintSlip(text) {
  return slip('hint', t('common.slip.hint'), text);
}

export function questionSlip(text) {
  return slip('question', t('common.slip.question'), text);
}
