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
    this.#table.tell(`${this.#table.title(card)} en main. Choisissez un emplacement avec les flèches, Entrée pour poser, Échap pour reposer.`);
  }

  cancel() {
    if (!this.#card) return;
    this.#table.tell(`${this.#table.title(this.#card)} reposée.`);
    this.#release();
  }

  /// Lays the card in hand. `carried` says that the person has moved it all the way: no need to show the journey.
  lay(slot, carried = false) {
    const card = this.#card;
    this.#release();
    if (this.#table.tags(slot).includes(card)) return;
    this.#table.lay(card, slot, carried);
    this.#table.tell(`${this.#table.title(card)} posée ${slot === 'P' ? 'sur le pupitre' : `en ${slot}`}.`);
  }

  lift(slot) {
    const cards = this.#table.tags(slot);
    if (cards.length === 0) return;
    this.#release();
    this.#table.lift(slot);
    this.#table.tell(`${cards.map((card) => this.#table.title(card)).join(' et ')} ${cards.length > 1 ? 'levées' : 'levée'}.`);
  }

  #release() {
    this.#card = null;
    this.#table.mark(null);
  }
}
