import { takeUp } from './choices.js';
import { send } from './api.js';
import { Board } from './board.js';
import { showDemo } from './demo.js';
import { embedded, h, set } from './dom.js';
import { carryCards } from './drag.js';
import { Faces } from './faces.js';
import { Faults } from './faults.js';
import { Grasp } from './grasp.js';
import { cleared, placed } from './laid.js';
import { drawLectern } from './lectern-place.js';
import { follow } from './live.js';
import { showLink } from './lost.js';
import { withMotion } from './motion.js';
import { followPictures } from './pictures.js';
import { followKeys } from './table-keys.js';
import { showSlot } from './table-slots.js';
import { Tray } from './tray.js';

const part = (id) => document.getElementById(id);
const deck = embedded('deck');
const faces = new Faces(deck);
const board = new Board(part('board'));
const tray = new Tray(part('tray'), faces);
const faults = new Faults();
const lectern = drawLectern(part('lectern'));
const slotOf = (name) => (name === 'P' ? lectern : board.slot(name));
const slots = [...board.names(), 'P'];

let state = embedded('state');
let virtual = embedded('virtual');

function render() {
  const { activity } = state;
  set(document.documentElement, '--accent', activity?.accent ?? '#8a4b2f');
  board.ground(activity);
  for (const name of slots) showSlot(slotOf(name), name, virtual.slots[name], faces, activity?.kind);
  tray.show(deck, virtual, activity);
  tray.mark(grasp.card);
  showDemo(part('demo'), virtual.demo);
}

const tagsOf = (slot) => virtual.slots[slot].tags;
const table = {
  title: (card) => faces.title(card),
  tags: tagsOf,
  tell: (words) => {
    part('told').textContent = words;
  },
  mark: (card) => {
    document.body.toggleAttribute('data-holding', card !== null);
    tray.mark(card);
    for (const name of slots) set(slotOf(name), 'data-held', card !== null && tagsOf(name).includes(card));
  },
  lay: (card, slot, carried) => {
    virtual = placed(virtual, card, slot);
    if (carried) render();
    else withMotion(document.body, render);
    return send('PUT', `/api/virtual/slots/${slot}`, { card });
  },
  lift: (slot) => {
    virtual = cleared(virtual, slot);
    withMotion(document.body, render);
    return send('DELETE', `/api/virtual/slots/${slot}`);
  },
};
const grasp = new Grasp(table);

/// Takes one card back to the hand; what lay with it stays.
async function takeBack(card) {
  const slot = virtual.cards[card];
  if (!slot) return;
  const others = tagsOf(slot).filter((tag) => tag !== card);
  await table.lift(slot);
  for (const other of others) await table.lay(other, slot, true);
}

function found(target) {
  const inTray = target.closest('.tray-card');
  if (inTray) return { card: inTray.dataset.pick, element: inTray.querySelector('.card, .odd') };
  const laid = target.closest('[data-slot] .card');
  return laid ? { card: laid.dataset.card, element: laid } : null;
}

function dropped(card, place) {
  if (place === 'tray') {
    grasp.cancel();
    takeBack(card);
  } else if (place) grasp.lay(place, true);
  else grasp.cancel();
}

function clicked(event) {
  const inTray = event.target.closest('.tray-card');
  const slot = event.target.closest('[data-slot]')?.dataset.slot;
  if (inTray) {
    if (grasp.card === inTray.dataset.pick) grasp.cancel();
    else grasp.choose(inTray.dataset.pick);
  } else if (slot && !faults.open(slot, virtual.slots[slot].fault)) {
    if (grasp.card) grasp.lay(slot);
    else if (tagsOf(slot).length > 0) grasp.choose(tagsOf(slot).at(-1));
  }
}

for (const name of slots) {
  set(slotOf(name), 'role', 'button');
  set(slotOf(name), 'tabindex', name === 'A1' || name === 'P' ? 0 : -1);
}
part('lectern').append(h('div.lectern-tools', {}, faults.button));
carryCards(document.body, found, (card) => grasp.choose(card), dropped);
document.body.addEventListener('click', clicked);
followKeys({ grasp, tray, slot: slotOf, tags: tagsOf, open: (name) => faults.open(name, virtual.slots[name].fault) });

render();
follow('/api/virtual/live', 'virtual', (next) => {
  const moved = JSON.stringify(next.cards) !== JSON.stringify(virtual.cards);
  virtual = next;
  if (moved) withMotion(document.body, render);
  else render();
}, (isUp) => showLink(part('lost'), isUp));
follow('/api/live', 'state', async (next) => {
  await takeUp(next.settings, next.settings.displayLanguage);
  followPictures(next);
  state = next;
  withMotion(document.body, render);
}, () => {});
