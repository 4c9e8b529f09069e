/// Reads aloud what the room looks at, in the pack's language, with the browser's own voices. One sentence at a time: a new one
/// ends the one before. Without voices it keeps silent.
export class Speech {
  #said = null;
  #blocked;
  #synthesis;

  /// @param blocked hears when the browser wants a person's gesture first
  /// @param synthesis the browser's speech
  constructor(blocked, synthesis = globalThis.speechSynthesis) {
    this.#blocked = blocked;
    this.#synthesis = synthesis;
  }

  /// Says a text, unless it is the one said last; null or empty ends what is being said.
  say(text, language) {
    if (text === this.#said) return;
    this.#said = text;
    if (!this.#synthesis) return;
    this.#synthesis.cancel();
    if (text) this.#speak(text, language);
  }

  /// Says again what the browser refused to say.
  again(language) {
    const text = this.#said;
    this.#said = null;
    this.say(text, language);
  }

  #speak(text, language) {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language;
    utterance.rate = 0.95;
    const voice = this.#synthesis.getVoices().find((one) => one.lang.toLowerCase().startsWith(language.slice(0, 2)));
    if (voice) utterance.voice = voice;
    utterance.addEventListener('error', ({ error }) => error === 'not-allowed' && this.#blocked());
    this.#synthesis.speak(utterance);
  }
}
