const STARTS_AFTER = 6;
const EDGE = 70;

/// Lets a pointer or a finger carry cards. `find(target)` gives `{card, element}` for what can be picked up, or null; `drop(card,
/// slot)` hears where it was let go: a slot's name, `tray`, or null for nowhere.
export function carryCards(root, find, pick, drop) {
  let held = null;

  const begin = (event) => {
    if (event.button !== 0 || held) return;
    const found = find(event.target);
    if (found) held = { ...found, x: event.clientX, y: event.clientY, ghost: null, pointer: event.pointerId };
  };
  const move = (event) => {
    if (!held || event.pointerId !== held.pointer) return;
    if (!held.ghost && Math.hypot(event.clientX - held.x, event.clientY - held.y) < STARTS_AFTER) return;
    if (!held.ghost) lift();
    held.ghost.style.translate = `${event.clientX - held.x}px ${event.clientY - held.y}px`;
    over(placeUnder(event));
    if (event.clientY < EDGE) scrollBy(0, -14);
    if (event.clientY > innerHeight - EDGE) scrollBy(0, 14);
    event.preventDefault();
  };
  const end = (event) => {
    if (!held || event.pointerId !== held.pointer) return;
    const { card, ghost } = held;
    if (ghost) {
      const place = event.type === 'pointerup' ? placeUnder(event) : null;
      letGo();
      addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => removeEventListener('click', swallow, { capture: true }));
      drop(card, place?.dataset.slot ?? (place ? 'tray' : null));
    }
    held = null;
  };
  const lift = () => {
    const box = held.element.getBoundingClientRect();
    held.ghost = held.element.cloneNode(true);
    held.ghost.removeAttribute('data-card');
    held.ghost.classList.add('ghost');
    for (const [side, length] of [['left', box.left], ['top', box.top], ['width', box.width], ['height', box.height]]) {
      held.ghost.style[side] = `${length}px`;
    }
    document.body.append(held.ghost);
    held.element.classList.add('carried');
    document.body.toggleAttribute('data-carrying', true);
    pick(held.card);
  };
  const letGo = () => {
    held.ghost.remove();
    held.element.classList.remove('carried');
    document.body.removeAttribute('data-carrying');
    over(null);
  };

  root.addEventListener('pointerdown', begin);
  root.addEventListener('dragstart', (event) => event.preventDefault());
  addEventListener('pointermove', move, { passive: false });
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
}

function placeUnder(event) {
  return document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-slot], .tray') ?? null;
}

function over(place) {
  document.querySelector('.slot[data-over]')?.removeAttribute('data-over');
  if (place?.dataset.slot) place.toggleAttribute('data-over', true);
}

function swallow(event) {
  event.stopPropagation();
  event.preventDefault();
}
