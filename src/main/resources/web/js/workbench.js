import { fieldOf, readField } from './card-fields.js';
import { h, set } from './dom.js';
import { icon } from './icons.js';
import { proof } from './proof.js';
import { t } from './words.js';

/// Where one card is written: its form, and beside it the card as it will be printed.
export class Workbench {
  #place;
  #hands;
  #pick = null;
  #desk = null;
  #form = null;
  #proof = h('div.proofs', { 'aria-live': 'off' });
  #start = '';

  constructor(place, hands) {
    this.#place = place;
    this.#hands = hands;
  }

  /// Whether something was typed that is not written yet.
  get dirty() {
    return this.#form !== null && JSON.stringify(this.#values()) !== this.#start;
  }

  clean() {
    this.#form = null;
  }

  show(desk, pick) {
    this.#desk = desk;
    this.#pick = pick;
    this.#form = null;
    if (!pick) {
      this.#place.replaceChildren(h('p.bench-empty', {}, t('mallette.empty')));
      return;
    }
    const values = pick.card?.values ?? (pick.filled?.zone ? { accepts: pick.filled.zone, zone: pick.filled.zone } : {});
    this.#form = this.#build(pick, values);
    this.#place.replaceChildren(this.#form, this.#proof);
    this.#start = JSON.stringify(this.#values());
    this.#print();
  }

  #build({ deck, card, filled }, values) {
    const heading = card ? values.title || card.id : filled ? t('mallette.heading.keep', filled.card) : t('mallette.heading.new');
    const form = h(
      'form.bench-form',
      { novalidate: true, onsubmit: (event) => this.#submit(event), oninput: () => this.#print() },
      h(
        'div.bench-head',
        {},
        h('button.quiet.bench-back', { type: 'button', onclick: () => this.#hands.leave() }, icon('undo'), t('mallette.all-cards')),
        h('h2.bench-title', {}, heading),
        filled ? h('p.bench-note', {}, t('mallette.copy')) : null,
      ),
      card || deck.sheets.length === 0 ? null : this.#sheets(deck),
      fieldsOf(deck, card).map((field) => fieldOf(field, values[field.name] ?? '', deck)),
      h('div.bench-foot', {}, h('button.button.button-main', { type: 'submit' }, icon('right'), t('mallette.save')), h('button.quiet', { type: 'button', onclick: () => this.show(this.#desk, this.#pick) }, t('mallette.undo'))),
    );
    return form;
  }

  #sheets(deck) {
    const select = h('select.field', { name: 'sheet', id: 'field-sheet' }, deck.sheets.map((sheet) => h('option', { value: sheet.id }, sheet.title)));
    return h('div.entry', {}, h('label.entry-label', { for: 'field-sheet' }, t('mallette.sheet')), select);
  }

  #values() {
    return Object.fromEntries(fieldsOf(this.#pick.deck, this.#pick.card).map((field) => [field.name, readField(this.#form, field)]));
  }

  #print() {
    const values = this.#values();
    for (const field of fieldsOf(this.#pick.deck, this.#pick.card)) {
      const counter = this.#form.querySelector(`[data-count="${field.name}"]`);
      if (!counter) continue;
      const length = [...values[field.name].trim()].length;
      counter.textContent = `${length}\u00a0/\u00a0${field.limit}`;
      set(counter, 'data-over', length > field.limit);
    }
    this.#proof.replaceChildren(...proof(this.#desk, this.#pick, values));
  }

  async #submit(event) {
    event.preventDefault();
    const form = this.#form;
    const pick = { ...this.#pick, sheet: form.elements.sheet?.value ?? this.#pick.sheet };
    const button = form.querySelector('[type="submit"]');
    button.disabled = true;
    const faults = await this.#hands.save(pick, this.#values());
    button.disabled = false;
    if (faults !== null) this.#tell(faults);
  }

  #tell(faults) {
    for (const place of this.#form.querySelectorAll('.entry-fault')) place.textContent = '';
    for (const field of this.#form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
    for (const fault of faults) {
      const place = this.#form.querySelector(`#fault-${fault.field}`);
      if (!place) continue;
      place.textContent = fault.message;
      const field = this.#form.querySelector(`[aria-describedby~="fault-${fault.field}"]`);
      if (field) set(field, 'aria-invalid', true);
    }
    const first = this.#form.querySelector('[aria-invalid]');
    first?.focus();
    first?.scrollIntoView({ block: 'center' });
  }
}

/// A definition has a face and sources, and no answer of its own.
function fieldsOf(deck, card) {
  const answer = ['date', 'tolerance', 'shown', 'zone', 'trap', 'accepts'];
  return card?.definition ? deck.fields.filter((field) => !answer.includes(field.name)) : deck.fields;
}
