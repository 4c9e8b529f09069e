import { ask } from './ask.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { t } from './words.js';

const STEPS = ['placed', 'counted', 'shown', 'explained'];
const POLICIES = ['at-check', 'immediate', 'at-end'];

/// The reveal ladder: where it stands, the way straight to a later step, and when it is climbed.
export const ladderSheet = {
  id: 'ladder',
  icon: 'right',
  applies: (state) => state.key.length > 0,
  facts: (state) => [state.view.activity?.reveal, state.view.activity?.policy, state.view.activity?.attempts],
  build: ({ view }) => [
    h('ol.rungs', {}, STEPS.map((step, index) => rung(step, index, view.activity))),
    h('fieldset.choices-of', {},
      h('legend.sheet-part', {}, t('console.ladder.when')),
      POLICIES.map((policy) => choice(policy, view.activity?.policy))),
  ],
};

function rung(step, index, activity) {
  const at = STEPS.indexOf(activity.reveal);
  const here = index === at;
  return h('li.rung', { 'data-on': index <= at, 'aria-current': here ? 'step' : null },
    h('span.rung-mark', { 'aria-hidden': true }, index < at ? icon('right') : String(index)),
    h('span.rung-text', {}, h('strong', {}, t(`console.ladder.${step}`)), h('span', {}, t(`console.ladder.${step}.text`))),
    index > at
      ? h('button.button', { type: 'button', 'aria-label': t('console.ladder.go-to', t(`console.ladder.${step}`)), disabled: activity.attempts === 0, onclick: () => ask('reveal', { to: step }) }, t('console.ladder.go'))
      : null);
}

function choice(policy, current) {
  return h('label.option', {},
    h('input', { type: 'radio', name: 'policy', value: policy, checked: policy === current, onchange: () => ask('policy', { policy }) }),
    h('span.option-text', {}, h('strong', {}, t(`console.policy.${policy}`)), h('span', {}, t(`console.policy.${policy}.text`))));
}
