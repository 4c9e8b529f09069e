import { h } from './dom.js';

/// A row of little cards that shows a count without saying which: `full` bold, `open` outlined, the rest dashed.
export function pips(full, open, rest) {
  const row = (length, state) => Array.from({ length }, () => h('i', { 'data-pip': state }));
  return h('span.pips', { 'aria-hidden': true }, row(full, 'full'), row(open, 'open'), row(rest, 'rest'));
}
