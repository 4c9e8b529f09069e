import { h } from './dom.js';

/// The workshop is paused: nothing to do but drink.
export function pauseView() {
  return h(
    'div.pause',
    {},
    h('div.pause-steam', { 'aria-hidden': true }, h('i'), h('i'), h('i')),
    h('p.pause-title', {}, 'Pause café'),
    h('p.pause-text', {}, 'La table garde tout en mémoire. On reprend exactement là où on s’est arrêtés.'),
  );
}
