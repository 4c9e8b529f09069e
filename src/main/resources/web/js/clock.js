/// Counts an activity's time down between two messages of the server. `now` gives milliseconds that only go forward.
export class Countdown {
  #remaining = 0;
  #ticking = false;
  #since = 0;
  #now;

  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  /// Takes the server's word; repeated messages that say the same keep the count smooth.
  set(remainingSeconds, ticking) {
    const drift = Math.abs(this.seconds() - remainingSeconds);
    if (ticking === this.#ticking && drift < 1.5) return;
    this.#remaining = remainingSeconds;
    this.#ticking = ticking;
    this.#since = this.#now();
  }

  /// Seconds left now; negative when over time.
  seconds() {
    return this.#ticking ? this.#remaining - (this.#now() - this.#since) / 1000 : this.#remaining;
  }
}
