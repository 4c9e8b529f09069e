import { fill, h, set } from './dom.js';
import { icon } from './icons.js';
import { t } from './words.js';

/// The console's sheets: one opens at a time and follows the state while it is open.
///
/// A sheet is `{id, icon, applies(state), facts(state), build(state, close, again)}`, and may have `tend(again)`, which is called when it
/// opens and answers what to call when it closes. One that no longer applies closes by itself. It is drawn again only when its facts differ; what was being typed, and where the
/// focus was, is kept.
export class Sheets {
  #dialog = h('dialog.sheet', { 'aria-labelledby': 'sheet-title' });
  #shut = h('button.quiet.sheet-close', { type: 'button', onclick: () => this.close() }, icon('close'));
  #title = h('h2.sheet-title', { id: 'sheet-title', tabindex: -1 });
  #body = h('div.sheet-body');
  #open = null;
  #state = null;
  #leave = null;

  constructor(place) {
    const toasts = h('div.toasts', { role: 'status', 'aria-live': 'polite' });
    this.#dialog.append(h('div.sheet-head', {}, this.#title, this.#shut), this.#body, toasts);
    this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.close());
    this.#dialog.addEventListener('close', () => {
      this.#leave?.();
      const drawer = document.querySelector(`.drawer[data-sheet="${this.#open?.id}"]`);
      if (document.activeElement === document.body) drawer?.focus();
      this.#open = null;
      this.#leave = null;
    });
    place.append(this.#dialog);
  }

  open(sheet, state) {
    this.#leave?.();
    this.#open = sheet;
    this.#leave = sheet.tend?.(() => this.#again()) ?? null;
    this.show(state);
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#dialog.scrollTop = 0;
    this.#title.focus({ preventScroll: true });
  }

  /// Draws the open sheet again from the state.
  show(state) {
    this.#state = state;
    const sheet = this.#open;
    if (!sheet) return;
    if (!sheet.applies(state)) {
      this.close();
      return;
    }
    this.#title.textContent = t(`console.sheet.${sheet.id}`);
    set(this.#shut, 'aria-label', t('common.close'));
    const typed = this.#typed();
    const focus = this.#focus();
    const drawn = fill(this.#body, [sheet.id, sheet.facts(state)], () => sheet.build(state, () => this.close(), () => this.#again()));
    if (!drawn) return;
    for (const [name, value] of typed) {
      const field = this.#body.querySelector(`[name="${CSS.escape(name)}"]`);
      if (field && !field.value) field.value = value;
    }
    this.#refocus(focus);
  }

  close() {
    this.#dialog.close();
  }

  #again() {
    const focus = this.#focus();
    fill(this.#body, [], () => []);
    this.show(this.#state);
    this.#refocus(focus);
  }

  #typed() {
    return [...this.#body.querySelectorAll('input.field[name], textarea[name]')].map((field) => [field.name, field.value]);
  }

  /// What to look for after drawing: a field by its name, a button by what it says.
  #focus() {
    const element = document.activeElement;
    if (!this.#body.contains(element)) return null;
    return { name: element.name, words: element.getAttribute('aria-label') ?? element.textContent, tag: element.localName };
  }

  #refocus(focus) {
    if (!focus || this.#body.contains(document.activeElement)) return;
    const same = [...this.#body.querySelectorAll(focus.tag)].find((element) =>
      focus.name ? element.name === focus.name : (element.getAttribute('aria-label') ?? element.textContent) === focus.words);
    (same && !same.disabled ? same : this.#title).focus({ preventScroll: true });
  }
}
