const CALM = matchMedia('(prefers-reduced-motion: reduce)');
const MILLIS = 620;
const EASE = 'cubic-bezier(0.2, 0.85, 0.25, 1)';

/// Whether nothing may move: the reader's system or the facilitator wants it so.
export const isCalm = () => CALM.matches || document.documentElement.dataset.calm === 'true';

/// Lets cards travel: remembers where each lay, runs `change`, then moves each from there to its new place. New cards drop in.
export function withMotion(root, change) {
  if (isCalm()) {
    change();
    return;
  }
  const before = places(root);
  change();
  for (const card of root.querySelectorAll('[data-card]')) {
    const old = before.get(card.dataset.card);
    const now = card.getBoundingClientRect();
    if (now.width === 0) continue;
    if (!old) drop(card);
    else if (Math.hypot(old.left - now.left, old.top - now.top) > 2) travel(card, old, now);
  }
}

function places(root) {
  const found = new Map();
  for (const card of root.querySelectorAll('[data-card]')) found.set(card.dataset.card, card.getBoundingClientRect());
  return found;
}

function travel(card, old, now) {
  const shift = `${old.left - now.left}px ${old.top - now.top}px`;
  const scale = String(Math.min(3, Math.max(0.3, old.width / now.width)));
  card.animate(
    [
      { translate: shift, scale, zIndex: 3, offset: 0 },
      { scale: 1.12, zIndex: 3, offset: 0.55 },
      { translate: '0px 0px', scale: 1, zIndex: 3, offset: 1 },
    ],
    { duration: MILLIS, easing: EASE },
  );
}

/// Never from transparent: a browser that is short of breath holds the first picture for seconds.
function drop(card) {
  card.animate(
    [
      { scale: 1.35, translate: '0px -0.8em' },
      { scale: 1, translate: '0px 0px' },
    ],
    { duration: 420, easing: EASE },
  );
}
