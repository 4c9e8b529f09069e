const NBSP = '\u00a0';

/// "1 carte", "3 cartes": a number and its noun, kept together. French counts zero as singular.
export function count(number, one, many = `${one}s`) {
  return `${number}${NBSP}${number > 1 ? many : one}`;
}

/// "« texte »"
export function quoted(text) {
  return `«${NBSP}${text}${NBSP}»`;
}

/// Minutes of a plan: "20 min".
export function minutes(seconds) {
  return `${Math.round(seconds / 60)}${NBSP}min`;
}

/// A span in words: "1 h 59", "45 min".
export function span(seconds) {
  const whole = Math.round(seconds / 60);
  if (whole < 60) return `${whole}${NBSP}min`;
  const hours = `${Math.floor(whole / 60)}${NBSP}h`;
  return whole % 60 === 0 ? hours : `${hours}${NBSP}${String(whole % 60).padStart(2, '0')}`;
}

/// A clock face: "18:32", or "+1:05" when the time is over.
export function clockFace(seconds) {
  const whole = Math.abs(Math.trunc(seconds));
  return `${seconds <= -1 ? '+' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/// The word for each verdict, as said on the board.
export const VERDICTS = {
  right: 'bien placée',
  move: 'à déplacer',
  'wrong-zone': 'mauvaise zone',
  either: 'à débattre',
};
