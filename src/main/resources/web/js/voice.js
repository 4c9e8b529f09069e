import { Chimes } from './chimes.js';
import { h } from './dom.js';
import { heard } from './heard.js';
import { icon } from './icons.js';
import { readOut } from './read-out.js';
import { Speech } from './speech.js';
import { t } from './words.js';

/// What the display lets be heard, off by default: sounds and reading aloud. A browser that wants a gesture first gets a small
/// button, shown only then.
export class Voice {
  #key = h('button.sound-key', { type: 'button', hidden: true, 'data-t-title': 'display.sound.why' }, icon('sound'), h('span', { 'data-t': 'display.sound.on' }, t('display.sound.on')));
  #chimes = new Chimes(() => this.#ask());
  #speech = new Speech(() => this.#ask());
  #before = null;
  #language = 'fr';
  #timer = 'calm';
  #sounds = false;

  constructor(place) {
    this.#key.title = t('display.sound.why');
    this.#key.addEventListener('click', () => this.#allow());
    place.append(this.#key);
  }

  /// Takes in a state; `focus` is what the stage shows.
  follow(state, focus, timer) {
    const { sounds = false, readAloud = false } = state.settings ?? {};
    this.#language = state.workshop?.packLanguage ?? document.documentElement.lang;
    if (sounds && !this.#sounds) this.#chimes.prepare();
    this.#sounds = sounds;
    if (!sounds && !readAloud) this.#key.hidden = true;
    const chime = this.#before && heard(this.#before, state, this.#timer, timer);
    if (sounds && chime) this.#chimes.play(chime);
    this.#before = state;
    this.#timer = timer;
    this.#speech.say(readAloud ? readOut(state, focus) : null, this.#language);
  }

  /// The timer changes its state between two messages.
  timer(name) {
    if (this.#sounds && name === 'soon' && this.#timer === 'calm' && this.#before?.workshop?.phase === 'running') this.#chimes.play('soon');
    this.#timer = name;
  }

  #ask() {
    this.#key.hidden = false;
  }

  async #allow() {
    this.#key.hidden = true;
    await this.#chimes.wake();
    if (this.#sounds) this.#chimes.play('read');
    this.#speech.again(this.#language);
  }
}
