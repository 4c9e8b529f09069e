import { ask } from './ask.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { driftWords, minutesWords } from './spans.js';
import { t } from './words.js';

/// What to do about being late or early, in one tap; null when all is calm.
export function adviceView({ advice, drift }) {
  if (!advice) return null;
  const { key, activity, title, seconds, planned } = advice;
  const acts = {
    shorten: () => ask('plan', { activity, seconds: planned }),
    skip: () => ask('skip', { activity, skip: true }),
    'add-break': () => ask('pause'),
  };
  const told = [title ?? '', minutesWords(seconds)];
  return h('aside.advice', {},
    h('p.advice-text', {}, icon('time'), h('span', {}, t(`console.advice.${key}`, driftWords(drift), ...told))),
    h('button.button', { type: 'button', onclick: acts[key] }, t(`console.advice.${key}.do`, ...told)));
}
