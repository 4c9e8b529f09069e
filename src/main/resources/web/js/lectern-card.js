import { h } from './dom.js';
import { easyOf } from './easy.js';
import { icon } from './icons.js';
import { t } from './words.js';

const KINDS = ['play', 'definition', 'debate', 'action', 'blank', 'command'];

/// The card on the lectern, as large as the room needs; `glyph` names the drawing of a play card, `turn` says whose turn it
/// is to read.
export function lecternCard(card, glyph, settings, turn) {
  return h(
    'article.reading',
    { 'data-kind': card.kind, 'data-card': card.card },
    h('span.reading-drawing', {}, icon(card.kind === 'play' ? glyph : card.kind)),
    h('p.reading-kind', { 'data-turn': Boolean(turn) }, turn ?? t(`display.lectern.${KINDS.includes(card.kind) ? card.kind : 'play'}`)),
    h('h2.reading-title', {}, card.title),
    card.text ? h('p.reading-text', {}, easyOf(card.text, card.easy, settings)) : null,
  );
}
