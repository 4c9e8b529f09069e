import { cardFace } from './card.js';
import { fill, h, set } from './dom.js';
import { icon } from './icons.js';
import { lightOf } from './light.js';
import { knows, t } from './words.js';

/// Lays the cards of the public state into the board's slots and lights them.
export function layCards(board, state) {
  const laid = new Map(state.board.map((slot) => [slot.slot, slot]));
  for (const name of board.names()) {
    const slot = laid.get(name) ?? null;
    const reader = state.readers[name];
    const element = board.slot(name);
    set(element, 'data-light', lightOf(slot, reader, state));
    set(element, 'data-status', slot?.status ?? null);
    set(element, 'role', slot ? 'img' : null);
    set(element, 'aria-label', slot ? spoken(name, slot) : null);
    fill(element.querySelector('.slot-place'), slot && [slot, state.activity?.kind], () => slot && face(slot, state.activity));
  }
}

function face(slot, activity) {
  if (slot.card && slot.title) {
    const card = cardFace(slot, activity?.kind);
    if (slot.status === 'unsure') card.append(h('span.card-doubt', {}, icon('unsure')));
    return card;
  }
  return h('div.odd', { 'data-status': slot.status }, icon(slot.status), h('span.odd-words', {}, odd(slot.status)));
}

function spoken(name, slot) {
  const words = [slot.title ?? odd(slot.status)];
  if (slot.status === 'unsure') words.push(t('display.slot.silent'));
  if (slot.verdict) words.push(t(`common.verdict.${slot.verdict}`));
  if (slot.shown) words.push(slot.shown);
  return `${name}, ${words.join(', ')}`;
}

function odd(status) {
  const key = `display.slot.${status}`;
  return t(knows(key) ? key : 'display.slot.unreadable');
}
