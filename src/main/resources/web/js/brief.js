import { t } from './words.js';

const LONGEST = 10;

/// An answer cut to what fits on a card: the year of a full date, no remark in brackets, "both" where both are right.
export function brief(shown) {
  if (shown.includes(' / ')) return t('display.slot.both');
  const plain = shown.replace(/\s*\(.*\)$/, '').replace(/,.*$/, '');
  const year = /\b\d{4}\b/.exec(plain);
  return plain.length > LONGEST && year ? year[0] : plain;
}
