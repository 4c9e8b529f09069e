import { h } from './dom.js';
import { icon } from './icons.js';
import { t, tn } from './words.js';

const RUNGS = ['placed', 'counted', 'shown', 'explained'];
const WITH_KEY = ['timeline', 'sorting', 'ordering'];

/// Whether an activity has answers to climb to.
export function hasKey(activity) {
  return WITH_KEY.includes(activity?.kind);
}

/// The four rungs of the reveal, the present one marked, and the attempts as strokes on a slate.
export function ladder(activity) {
  const here = RUNGS.indexOf(activity.reveal);
  return h(
    'div.ladder',
    {},
    h('ol.ladder-rungs', { 'aria-label': t('display.ladder') }, RUNGS.map((step, index) => rung(t(`display.ladder.${step}`), index - here))),
    activity.attempts > 0 ? tally(activity.attempts) : null,
  );
}

function rung(words, distance) {
  const state = distance < 0 ? 'done' : distance === 0 ? 'here' : 'coming';
  return h(
    'li.rung',
    { 'data-state': state, 'aria-current': state === 'here' ? 'step' : null },
    h('span.rung-mark', {}, state === 'done' ? icon('right') : null),
    h('span.rung-words', {}, words),
  );
}

function tally(attempts) {
  const strokes = Math.min(attempts, 5);
  return h(
    'p.tally',
    {},
    h('span.tally-strokes', { 'aria-hidden': true }, Array.from({ length: strokes }, () => h('i'))),
    tn('display.attempts', attempts),
  );
}
