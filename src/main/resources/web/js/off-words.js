import { count } from './words.js';

const WAYS = { TOO_EARLY: 'trop tôt', TOO_LATE: 'trop tard' };

/// "45 ans trop tard"; empty for a card that is not off.
export function offWords({ direction, years }) {
  const way = WAYS[direction];
  if (!way) return '';
  return years > 0 ? `${count(years, 'an')} ${way}` : way;
}
