import { Countdown } from './clock.js';
import { set } from './dom.js';
import { clockFace, t } from './words.js';

/// The debate groups' own countdowns: each fills the element of its zone that `groupView` has laid out.
export class GroupClocks {
  #clocks = new Map();

  constructor() {
    setInterval(() => this.#tick(), 250);
  }

  show(groups, ticking) {
    for (const zone of this.#clocks.keys()) if (!groups.some((group) => group.zone === zone && group.timer != null)) this.#clocks.delete(zone);
    for (const { zone, timer } of groups) {
      if (timer == null) continue;
      if (!this.#clocks.has(zone)) this.#clocks.set(zone, new Countdown());
      this.#clocks.get(zone).set(timer, ticking);
    }
    this.#tick();
  }

  #tick() {
    for (const element of document.querySelectorAll('[data-clock]')) {
      const seconds = this.#clocks.get(element.dataset.clock)?.seconds();
      element.hidden = seconds === undefined;
      if (seconds === undefined) continue;
      const words = seconds <= 0 ? t('display.group.over') : t('display.group.left', clockFace(seconds));
      if (element.lastChild.textContent !== words) element.lastChild.textContent = words;
      set(element, 'data-over', seconds <= 0);
    }
  }
}
