import { t, tn } from './words.js';

const WAYS = { TOO_EARLY: 'early', TOO_LATE: 'late' };

/// "45 ans trop tard"; empty for a card that is not off.
export function offWords({ direction, years }) {
  const way = WAYS[direction];
  if (!way) return '';
  return years > 0 ? tn(`common.off.years.${way}`, years) : t(`common.off.${way}`);
}
