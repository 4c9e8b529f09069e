import { knows, t } from './words.js';

/// What somebody did, in words without a full stop.
export function deedWords({ key, args }) {
  return knows(`deed.${key}`) ? t(`deed.${key}`, ...args) : key;
}

/// The same, to begin a line.
export function deedLine(deed) {
  const words = deedWords(deed);
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
