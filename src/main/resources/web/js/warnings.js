import { ask } from './ask.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { registerView } from './register.js';
import { knows, t } from './words.js';

/// What the table cannot settle alone.
///
/// @param deck the activity's cards: an unknown tag on the lectern may become one of them
export function warningsView(warnings, deck) {
  if (warnings.length === 0) return null;
  return [h('ul.warnings', {}, warnings.map(warningView)), registerView(warnings, deck)];
}

/// Where a warning is: a slot, or the lectern.
export function slotWords(slot) {
  return slot === 'P' ? t('console.lectern') : slot;
}

function warningView({ kind, slot }) {
  const words = knows(`console.warning.${kind}`) ? t(`console.warning.${kind}`) : t('console.warning.unknown');
  return h('li.warning', { 'data-kind': kind }, icon('alert'),
    h('p.warning-text', {}, h('strong', {}, slotWords(slot)), ' ', words),
    kind === 'reader-lost'
      ? h('button.button', { type: 'button', 'aria-label': t('console.reader.declare-dead-at', slotWords(slot)), onclick: () => ask('declare', { slot, reader: 'dead' }) }, t('console.reader.declare-dead'))
      : null);
}
