import { cardFace } from './card.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { t } from './words.js';

/// The faces of the deck's cards for the virtual table, each in its own activity's accent.
export class Faces {
  #entries;

  constructor(deck) {
    this.#entries = new Map(deck.map((entry) => [entry.card, entry]));
  }

  title(card) {
    return this.#entries.get(card)?.title ?? t('table.an-unknown');
  }

  face(card, glyph) {
    const entry = this.#entries.get(card);
    if (!entry) return h('div.odd', { 'data-status': 'foreign' }, icon('foreign'), h('span', {}, t('table.unknown')));
    const face = cardFace(entry, glyph);
    if (entry.kind !== 'command') face.style.setProperty('--card-accent', entry.accent);
    return face;
  }

  /// The face as it is read in the hand: with the card's text.
  readable(card, glyph) {
    const face = this.face(card, glyph);
    const text = this.#entries.get(card)?.text;
    if (text) face.append(h('p.card-text', {}, text));
    return face;
  }
}
