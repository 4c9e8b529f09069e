import { Countdown } from './clock.js';
import { Cup } from './cup.js';
import { fill, h } from './dom.js';
import { hasKey, ladder } from './ladder.js';

/// The head of the display: which activity, which rung of the reveal, how much time.
export class Masthead {
  #title = h('div.masthead-title');
  #ladder = h('div.masthead-ladder');
  #cup;
  #countdown = new Countdown();
  #activity = null;

  /// @param timer hears the timer's state when it changes
  constructor(place, timer) {
    this.#cup = new Cup(timer);
    place.append(this.#title, this.#ladder, this.#cup.element);
    setInterval(() => this.#tick(), 250);
  }

  show(state) {
    const activity = state.activity;
    this.#activity = activity;
    fill(this.#title, activity && [activity.number, activity.title], () => activity && [
      h('span.number', { 'aria-hidden': true }, String(activity.number)),
      h('h1.masthead-name', {}, activity.title),
    ]);
    const climbs = hasKey(activity) && state.workshop?.phase !== 'ready';
    fill(this.#ladder, climbs && [activity.reveal, activity.attempts], () => (climbs ? ladder(activity) : []));
    if (activity) this.#countdown.set(activity.remainingSeconds, activity.ticking);
    this.#tick();
  }

  #tick() {
    this.#cup.element.hidden = !this.#activity;
    if (!this.#activity) return;
    this.#cup.show(this.#countdown.seconds(), this.#activity.plannedSeconds, this.#activity.ticking);
  }
}
