const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

/// Keys of the virtual table: arrows choose, Enter picks up and lays, Delete lifts, Escape lets be.
export function followKeys({ grasp, tray, slot, tags, open }) {
  let lastSlot = 'A1';

  const focusSlot = (name) => {
    lastSlot = name;
    slot(name).focus();
  };
  const inTray = (event, element) => {
    const cards = tray.cards();
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step) rove(cards, element, cards[(cards.indexOf(element) + step + cards.length) % cards.length]);
    else if (isPress(event)) {
      grasp.choose(element.dataset.pick);
      focusSlot(lastSlot);
    } else return;
    event.preventDefault();
  };
  const onSlot = (event, name) => {
    if (STEPS[event.key]) focusSlot(neighbour(name, STEPS[event.key]));
    else if (isPress(event)) press(name);
    else if (event.key === 'Delete' || event.key === 'Backspace') grasp.lift(name);
    else return;
    event.preventDefault();
  };
  const press = (name) => {
    if (open(name)) return;
    if (grasp.card) grasp.lay(name);
    else if (tags(name).length > 0) grasp.choose(tags(name).at(-1));
  };

  document.addEventListener('keydown', (event) => {
    const card = event.target.closest?.('.tray-card');
    const place = event.target.closest?.('[data-slot]');
    if (event.key === 'Escape' && grasp.card) {
      const back = tray.cards().find((element) => element.dataset.pick === grasp.card);
      grasp.cancel();
      back?.focus();
    } else if (card) inTray(event, card);
    else if (place) onSlot(event, place.dataset.slot);
  });
}

function isPress(event) {
  return event.key === 'Enter' || event.key === ' ';
}

function rove(all, from, to) {
  from.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
}

/// The slot beside another; the lectern lies right of the last column.
function neighbour(name, [down, right]) {
  if (name === 'P') return right < 0 ? 'A12' : 'P';
  const column = Number(name.slice(1)) + right;
  if (column > 12) return 'P';
  const row = down < 0 ? 'A' : down > 0 ? 'B' : name[0];
  return `${row}${Math.max(1, column)}`;
}
