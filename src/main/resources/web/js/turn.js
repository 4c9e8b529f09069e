import { t } from './words.js';

/// Whose turn it is to read a card aloud, by seat and never by name; null when it is nobody's.
export function turnWords({ turn }) {
  if (!turn) return null;
  return turn.seat ? t('display.turn.seat', turn.seat) : t('display.turn.here');
}
