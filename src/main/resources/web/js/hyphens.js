const SOFT_HYPHEN = '\u00ad';
const VOWELS = 'aeiouyàâäéèêëîïôöùûüœæ';
const TOGETHER = /^(?:[bcdfgkptv][rl]|ch|ph|th|gn|qu|gu|sc)/;

/// Puts soft hyphens into the long words of a French text, by syllables. Browsers hyphenate French only where a dictionary is
/// installed, which a kiosk's Chromium has not.
export function hyphenate(text, longest = 8) {
  return text.replace(/\p{L}+/gu, (word) => (word.length > longest ? divide(word) : word));
}

function divide(word) {
  const letters = word.toLowerCase();
  let divided = '';
  for (let at = 0; at < word.length; at++) {
    if (at >= 3 && word.length - at >= 3 && opensSyllable(letters, at)) divided += SOFT_HYPHEN;
    divided += word[at];
  }
  return divided;
}

function opensSyllable(letters, at) {
  const tail = letters.slice(at);
  if (isVowel(letters[at])) return false;
  const onset = TOGETHER.test(tail) ? 2 : 1;
  if (!isVowel(letters[at + onset])) return false;
  return isVowel(letters[at - 1]) || !TOGETHER.test(letters.slice(at - 1));
}

function isVowel(letter) {
  return letter !== undefined && VOWELS.includes(letter);
}
