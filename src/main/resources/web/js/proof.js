import { h } from './dom.js';
import { hyphenate } from './hyphens.js';
import { icon } from './icons.js';

/// The card as it will be printed, in millimetres: its face, its easy-to-read side, and what the table tells at the end.
export function proof(desk, pick, values) {
  const { deck, card } = pick;
  const code = `${desk.folder.split('/').at(-1)}/${card?.id ?? pick.filled?.card ?? '…'}`;
  const kind = card?.definition ? 'definition' : deck.kind === 'debate' ? 'debate' : deck.kind === 'commitment' ? 'action' : deck.kind;
  return [
    h('div.proof-pair', {}, face(deck, kind, values, code), easy(deck, values, code)),
    told(deck, values),
  ];
}

function face(deck, kind, values, code) {
  return h(
    'figure.proof-figure',
    {},
    h(
      'div.proof-sheet',
      {},
      h(
        'article.proof',
        {},
        h('p.proof-band', {}, deck.title),
        drawing(kind, values.image),
        h('p.proof-title', {}, hyphenate(values.title) || '…'),
        h('p.proof-text', { 'data-long': values.text.length > 130 }, values.text || '…'),
        h('p.proof-code', {}, code),
      ),
    ),
    h('figcaption.proof-caption', {}, 'Recto, 63 × 88 mm'),
  );
}

/// The card's own picture, or the drawing of its kind.
function drawing(kind, image) {
  const own = /^[a-z0-9][a-z0-9-]*\.(svg|png)$/.test(image ?? '');
  const place = h('span.proof-drawing', { 'data-own': own }, own ? null : icon(kind));
  if (own) place.append(h('img', { src: `/api/pack/images/${image}`, alt: '', onerror: () => place.replaceChildren(icon(kind)) }));
  return place;
}

function easy(deck, values, code) {
  return h(
    'figure.proof-figure',
    {},
    h(
      'div.proof-sheet',
      {},
      h(
        'article.proof.proof-easy',
        {},
        h('p.proof-band', {}, 'Facile à lire'),
        h('p.proof-title', {}, hyphenate(values.title) || '…'),
        h('p.proof-plain', {}, ...sentences(values.easy || '…')),
        h('p.proof-code', {}, code),
      ),
    ),
    h('figcaption.proof-caption', {}, 'Côté facile à lire'),
  );
}

/// Easy-to-read text has one idea a line.
function sentences(text) {
  return text.split(/(?<=[.!?…])\s+/u).map((sentence) => h('span.proof-line', {}, sentence));
}

function told(deck, values) {
  const zones = (values.accepts ?? values.zone ?? '').split(',').map((id) => deck.zones.find((zone) => zone.id === id.trim())?.title).filter(Boolean);
  const answer = [values.shown || values.date, ...zones].filter(Boolean);
  if (answer.length === 0 && !values.explanation) return '';
  return h(
    'section.proof-told',
    { 'aria-label': 'Ce que la table dira' },
    h('p.proof-caption', {}, 'Ce que la table dira, à la fin'),
    answer.length > 0 ? h('p.proof-answer', {}, answer.join(' · ')) : null,
    values.explanation ? h('p.proof-story', {}, values.explanation) : null,
  );
}
