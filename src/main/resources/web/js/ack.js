import { h } from './dom.js';
import { icon } from './icons.js';
import { t } from './words.js';

const STAYS_MILLIS = 5_000;

/// Says for a moment that a command card was read: who has no screen must see that the table has heard.
export class Ack {
  #place;
  #card = null;
  #gone = null;

  constructor(place) {
    this.#place = place;
  }

  follow({ lectern }) {
    const card = lectern?.kind === 'command' ? lectern.card : null;
    if (card === this.#card) return;
    this.#card = card;
    if (!card) return;
    clearTimeout(this.#gone);
    this.#place.replaceChildren(h('p.ack', {}, icon('command'), t('display.lectern.received', lectern.title)));
    this.#gone = setTimeout(() => this.#place.replaceChildren(), STAYS_MILLIS);
  }
}
