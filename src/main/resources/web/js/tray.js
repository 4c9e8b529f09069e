import { fill, h, set } from './dom.js';
import { t } from './words.js';

/// The cards not on the table: those of the activity, then the command cards.
export class Tray {
  #place;
  #faces;
  #heading = h('h2.tray-title');
  #cards = h('div.tray-cards', { role: 'group', 'aria-labelledby': 'tray-title' });

  constructor(place, faces) {
    this.#place = place;
    this.#faces = faces;
    this.#heading.id = 'tray-title';
    place.append(this.#heading, this.#cards);
  }

  show(deck, virtual, activity) {
    const free = deck.filter((entry) => virtual.cards[entry.card] == null);
    const mine = free.filter((entry) => activity && entry.activity === activity.id && entry.kind !== 'command');
    const commands = free.filter((entry) => entry.kind === 'command');
    fill(this.#heading, [activity?.title, mine.length > 0], () => heading(activity, mine.length > 0));
    const focused = document.activeElement?.closest?.('.tray-card')?.dataset.pick;
    const changed = fill(this.#cards, [mine, commands, activity?.kind], () => [
      ...mine.map((entry) => this.#card(entry, activity.kind)),
      h('div.tray-commands', { role: 'group', 'aria-label': t('table.tray.commands') }, commands.map((entry) => this.#card(entry, 'command'))),
    ]);
    if (changed) this.#keepFocus(focused);
  }

  /// Marks the card in hand; null for none.
  mark(card) {
    for (const element of this.cards()) set(element, 'aria-pressed', element.dataset.pick === card);
  }

  cards() {
    return [...this.#place.querySelectorAll('.tray-card')];
  }

  #card(entry, glyph) {
    const kind = { 'data-pick': entry.card, role: 'button', tabindex: -1, 'aria-pressed': 'false' };
    return h('div.tray-card', kind, this.#faces.readable(entry.card, glyph));
  }

  #keepFocus(card) {
    const cards = this.cards();
    const first = cards.find((element) => element.dataset.pick === card) ?? cards[0];
    if (first) first.tabIndex = 0;
    if (card) first?.focus({ preventScroll: true });
  }
}

function heading(activity, some) {
  if (!activity) return t('table.tray.not-begun');
  return t(some ? 'table.tray.cards' : 'table.tray.all-laid', activity.title);
}
