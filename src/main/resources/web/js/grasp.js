import { t, tn } from './words.js';

/// What the person holds: at most one card. Choosing, laying and lifting all go through here, by pointer, touch or key.
export class Grasp {
  #card = null;
  #table;

  /// `table` has `title(card)`, `tags(slot)`, `lay(card, slot, carried)`, `lift(slot)`, `mark(card)`, `tell(words)`.
  constructor(table) {
    this.#table = table;
  }

  get card() {
    return this.#card;
  }

  choose(card) {
    this.#card = card;
    this.#table.mark(card);
    this.#table.tell(t('table.told.in-hand', this.#table.title(card)));
  }

  cancel() {
    if (!this.#card) return;
    this.#table.tell(t('table.told.put-back', this.#table.title(this.#card)));
    this.#release();
  }

  /// Lays the card in hand. `carried` says that the person has moved it all the way: no need to show the journey.
  lay(slot, carried = false) {
    const card = this.#card;
    this.#release();
    if (this.#table.tags(slot).includes(card)) return;
    this.#table.lay(card, slot, carried);
    this.#table.tell(t(slot === 'P' ? 'table.told.on-lectern' : 'table.told.on-slot', this.#table.title(card), slot));
  }

  lift(slot) {
    const cards = this.#table.tags(slot);
    if (cards.length === 0) return;
    this.#release();
    this.#table.lift(slot);
    this.#table.tell(tn('table.told.lifted', cards.length, cards.map((card) => this.#table.title(card)).join(` ${t('table.and')} `)));
  }

  #release() {
    this.#card = null;
    this.#table.mark(null);
  }
}
