import { send } from './api.js';
import { h } from './dom.js';
import { icon } from './icons.js';

const CHOICES = [
  ['none', 'En état de marche'],
  ['unplugged', 'Débranché'],
  ['noisy', 'Parasité'],
  ['flaky', 'Capricieux'],
  ['brownout', 'Sous-alimenté'],
  ['mute', 'Muet'],
  ['stuck-low', 'Fil collé à la masse'],
  ['stuck-high', 'Fil collé au plus'],
  ['checksum', 'Réponses altérées'],
  ['nack', 'Refuse tout'],
  ['late', 'En retard'],
  ['split', 'Réponses coupées'],
  ['forgetful', 'Oublie ses réglages'],
  ['weak', 'Carte de travers'],
  ['crosstalk', 'Capte ses voisins'],
];

/// The discreet way to break a reader: while the switch is on, choosing a slot opens its reader's menu.
export class Faults {
  #on = false;
  #dialog = h('dialog.sheet.fault-sheet');
  button = h('button.quiet', { type: 'button', 'aria-pressed': 'false', onclick: () => this.#toggle() }, icon('plug'), 'Simuler une panne');

  constructor() {
    document.body.append(this.#dialog);
    this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.#dialog.close());
  }

  /// Opens the menu of a slot's reader; false when the switch is off.
  open(slot, fault) {
    if (!this.#on) return false;
    const where = slot === 'P' ? 'du pupitre' : `de ${slot}`;
    const choose = async (word) => {
      this.#dialog.close();
      await send('PUT', `/api/virtual/readers/${slot}/fault`, { fault: word });
    };
    this.#dialog.replaceChildren(
      h('h2.sheet-title', {}, `Le lecteur ${where}`),
      h('div.fault-choices', {}, CHOICES.map(([word, words]) =>
        h('button.button', { type: 'button', 'aria-pressed': word === fault, onclick: () => choose(word) }, words))),
    );
    this.#dialog.showModal();
    return true;
  }

  #toggle() {
    this.#on = !this.#on;
    this.button.setAttribute('aria-pressed', String(this.#on));
    document.body.toggleAttribute('data-breaking', this.#on);
  }
}
