import { h } from './dom.js';
import { t } from './words.js';

/// The workshop is paused: nothing to do but drink.
export function pauseView() {
  return h(
    'div.pause',
    {},
    h('div.pause-steam', { 'aria-hidden': true }, h('i'), h('i'), h('i')),
    h('p.pause-title', {}, t('display.pause.title')),
    h('p.pause-text', {}, t('display.pause.text')),
  );
}
