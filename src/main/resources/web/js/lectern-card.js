import { h } from './dom.js';
import { icon } from './icons.js';

const WORDS = {
  play: 'On lit',
  definition: 'Définition',
  debate: 'Le sujet',
  action: 'Une action',
  blank: 'Carte vierge',
  command: 'Carte de commande',
};

/// The card on the lectern, as large as the room needs; `glyph` names the drawing of a play card.
export function lecternCard(card, glyph) {
  return h(
    'article.reading',
    { 'data-kind': card.kind, 'data-card': card.card },
    h('span.reading-drawing', {}, icon(card.kind === 'play' ? glyph : card.kind)),
    h('p.reading-kind', {}, WORDS[card.kind] ?? 'On lit'),
    h('h2.reading-title', {}, card.title),
    card.text ? h('p.reading-text', {}, card.text) : null,
  );
}
