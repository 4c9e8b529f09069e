/// Soft sounds, made here and now: notes of a kitchen's glasses. Each says what the page shows as well.
///
/// | sound | seen as |
/// | --- | --- |
/// | `read` | the card drops into its slot, the slot glows |
/// | `check` | the next rung of the ladder, the board's wave |
/// | `right` | the celebration |
/// | `soon` | the timer's tag |
const NOTES = {
  read: [[659, 0]],
  check: [[523, 0], [659, 0.14]],
  right: [[523, 0], [659, 0.16], [784, 0.32], [1047, 0.52]],
  soon: [[587, 0], [494, 0.3]],
};
const LOUDNESS = 0.11;
const RINGS_SECONDS = 0.9;
/// Some browsers take a moment to begin.
const WAKES_MILLIS = 400;

export class Chimes {
  #context = null;
  #blocked;

  /// @param blocked hears when the browser wants a person's gesture first
  constructor(blocked) {
    this.#blocked = blocked;
  }

  /// Makes ready to sound; tells when the browser does not let it yet.
  prepare() {
    if (!globalThis.AudioContext) return;
    this.#context ??= new AudioContext();
    setTimeout(() => this.#context.state === 'suspended' && this.#blocked(), WAKES_MILLIS);
  }

  /// After a person's gesture.
  wake() {
    return this.#context?.resume();
  }

  play(name) {
    if (this.#context?.state !== 'running') return;
    for (const [pitch, after] of NOTES[name]) this.#ring(pitch, this.#context.currentTime + after);
  }

  /// A glass: the note, and its octave above that dies sooner.
  #ring(pitch, at) {
    for (const [times, share, lasts] of [[1, 1, RINGS_SECONDS], [2.01, 0.25, RINGS_SECONDS / 2]]) {
      const tone = new OscillatorNode(this.#context, { type: 'sine', frequency: pitch * times });
      const gain = new GainNode(this.#context, { gain: 0 });
      gain.gain.linearRampToValueAtTime(0, at);
      gain.gain.linearRampToValueAtTime(LOUDNESS * share, at + 0.012);
      gain.gain.exponentialRampToValueAtTime(0.0001, at + lasts);
      tone.connect(gain).connect(this.#context.destination);
      tone.start(at);
      tone.stop(at + lasts);
    }
  }
}
