import { h } from './dom.js';

const STAYS_MILLIS = 6_000;
const MILLIS_PER_SIGN = 70;

/// Says one sentence quietly at the edge of the page, then takes it away: a long one stays longer. Where a dialog is open, it is said
/// inside, for the page around it is deaf.
export function toast(words) {
  const place = document.querySelector('dialog[open] .toasts') ?? document.getElementById('toasts');
  if (!place) return;
  const element = h('p.toast', {}, words);
  place.replaceChildren(element);
  setTimeout(() => element.remove(), Math.max(STAYS_MILLIS, words.length * MILLIS_PER_SIGN));
}
