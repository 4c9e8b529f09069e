import { fill, h } from './dom.js';
import { icon } from './icons.js';

/// The console's sheets: one opens at a time and follows the state while it is open.
///
/// A sheet is `{id, title, facts(state), build(state, close, again)}`; it is drawn again only when its facts differ, and what was being
/// typed is kept.
export class Sheets {
  #dialog = h('dialog.sheet', { 'aria-labelledby': 'sheet-title' });
  #title = h('h2.sheet-title', { id: 'sheet-title' });
  #body = h('div.sheet-body');
  #open = null;
  #state = null;

  constructor(place) {
    const shut = h('button.quiet.sheet-close', { type: 'button', 'aria-label': 'Fermer', onclick: () => this.close() }, icon('close'));
    this.#dialog.append(shut, this.#title, this.#body);
    this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.close());
    this.#dialog.addEventListener('close', () => {
      this.#open = null;
    });
    place.append(this.#dialog);
  }

  open(sheet, state) {
    this.#open = sheet;
    this.#title.textContent = sheet.title;
    this.#body.scrollTop = 0;
    this.show(state);
    this.#dialog.showModal();
  }

  /// Draws the open sheet again from the state.
  show(state) {
    this.#state = state;
    const sheet = this.#open;
    if (!sheet) return;
    const typed = this.#typed();
    const again = () => {
      fill(this.#body, [], () => []);
      this.show(this.#state);
    };
    fill(this.#body, [sheet.id, sheet.facts(state)], () => sheet.build(state, () => this.close(), again));
    for (const [name, value, focused] of typed) {
      const field = this.#body.querySelector(`[name="${CSS.escape(name)}"]`);
      if (field && !field.value) field.value = value;
      if (focused) field?.focus();
    }
  }

  close() {
    this.#dialog.close();
  }

  #typed() {
    return [...this.#body.querySelectorAll('[name]')].map((field) => [field.name, field.value, field === document.activeElement]);
  }
}
