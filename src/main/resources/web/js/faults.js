import { send } from './api.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { t } from './words.js';

const CHOICES = [
  'none', 'unplugged', 'noisy', 'flaky', 'brownout', 'mute', 'stuck-low', 'stuck-high', 'checksum', 'nack', 'late', 'split',
  'forgetful', 'weak', 'crosstalk',
];

/// The discreet way to break a reader: while the switch is on, choosing a slot opens its reader's menu.
export class Faults {
  #on = false;
  #dialog = h('dialog.sheet.fault-sheet');
  button = h('button.quiet', { type: 'button', 'aria-pressed': 'false', onclick: () => this.#toggle() }, icon('plug'), h('span', { 'data-t': 'table.fault.simulate' }, t('table.fault.simulate')));

  constructor() {
    document.body.append(this.#dialog);
    this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.#dialog.close());
  }

  /// Opens the menu of a slot's reader; false when the switch is off.
  open(slot, fault) {
    if (!this.#on) return false;
    const choose = async (word) => {
      this.#dialog.close();
      await send('PUT', `/api/virtual/readers/${slot}/fault`, { fault: word });
    };
    this.#dialog.replaceChildren(
      h('h2.sheet-title', {}, slot === 'P' ? t('table.fault.reader-lectern') : t('table.fault.reader', slot)),
      h('div.fault-choices', {}, CHOICES.map((word) =>
        h('button.button', { type: 'button', 'aria-pressed': word === fault, onclick: () => choose(word) }, t(`table.fault.${word}`)))),
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
