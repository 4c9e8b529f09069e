import { brief } from './brief.js';
import { h } from './dom.js';
import { hyphenate } from './hyphens.js';
import { icon } from './icons.js';
import { knows, t } from './words.js';

/// A printed card as it lies on the board: its drawing, its title; the verdict's seal and the date once they may show.
///
/// `card` has `card, title, kind`, and may have `verdict`, `shown`; `glyph` names the drawing of a play card.
export function cardFace(card, glyph) {
  const drawing = card.kind === 'play' ? glyph : card.kind;
  return h(
    'article.card',
    { 'data-card': card.card, 'data-kind': card.kind, 'data-short': isShort(card.title), '--tilt': `${tilt(card.card)}deg` },
    card.shown ? h('p.card-shown', {}, hyphenate(brief(card.shown), 9)) : null,
    h('span.card-drawing', {}, icon(drawing ?? 'blank')),
    h('p.card-title', {}, hyphenate(card.title)),
    card.verdict ? seal(card.verdict) : null,
  );
}

/// The seal of a verdict: colour, outline and mark each say it.
export function seal(verdict) {
  return h(
    'span.seal',
    { 'data-verdict': verdict },
    h('span.seal-mark', {}, icon(verdict)),
    h('span.visually-hidden', {}, knows(`common.verdict.${verdict}`) ? t(`common.verdict.${verdict}`) : ''),
  );
}

/// A title that can be printed larger.
function isShort(title) {
  return title.length <= 12 && title.split(/\s/).every((word) => word.length <= 6);
}

/// Nobody lays cards perfectly straight; the same card always lies the same way.
function tilt(identity) {
  let sum = 7;
  for (const letter of identity) sum = (sum * 31 + letter.codePointAt(0)) % 997;
  return ((sum / 997) * 3 - 1.5).toFixed(2);
}
