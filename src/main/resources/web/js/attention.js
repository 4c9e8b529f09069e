/// Where the room looks, lectern or board: at whichever changed last. A card forgotten on the lectern must not hide a verdict.
export class Attention {
  #lectern;
  #board;
  #onLectern = null;

  /// Takes in a state and answers whether the lectern has the room's attention.
  follow({ lectern, activity, explanation }) {
    const card = lectern?.card ?? null;
    const board = JSON.stringify([activity?.id, activity?.reveal, activity?.attempts, explanation?.card]);
    if (this.#onLectern === null) this.#onLectern = (activity?.reveal ?? 'placed') === 'placed';
    else if (card !== this.#lectern) this.#onLectern = true;
    else if (board !== this.#board) this.#onLectern = false;
    this.#lectern = card;
    this.#board = board;
    return this.#onLectern;
  }
}
