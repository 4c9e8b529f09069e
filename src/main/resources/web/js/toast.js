import { h } from './dom.js';

const STAYS_MILLIS = 6_000;

/// Says one sentence quietly at the edge of the page, then takes it away.
export function toast(words) {
  const place = document.getElementById('toasts');
  if (!place) return;
  const element = h('p.toast', {}, words);
  place.replaceChildren(element);
  setTimeout(() => element.remove(), STAYS_MILLIS);
}
