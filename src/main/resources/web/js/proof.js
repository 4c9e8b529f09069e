import { h } from './dom.js';
import { hyphenate } from './hyphens.js';
import { t } from './words.js';

/// The card as it will be printed, in millimetres: its face, its easy-to-read side, and what the table tells at the end.
export function proof(desk, pick, values) {
  const { deck, card } = pick;
  const code = `${desk.folder.split('/').at(-1)}/${card?.id ?? pick.filled?.card ?? '…'}`;
  return [
    h('div.proof-pair', {}, face(deck, values, code, desk.decks.indexOf(deck) + 1, desk.pictures), easy(deck, values, code)),
    told(deck, values),
  ];
}

function face(deck, values, code, number, edition) {
  return h(
    'figure.proof-figure',
    {},
    h(
      'div.proof-sheet',
      {},
      h(
        'article.proof',
        { 'data-plain': !isPicture(values.image) },
        h('p.proof-band', {}, number > 0 ? h('span.proof-mark', { 'aria-hidden': 'true' }, number) : null, deck.title),
        drawing(values.image, edition),
        h('p.proof-title', { 'data-long': values.title.length > 30 }, hyphenate(values.title) || '…'),
        h('p.proof-text', { 'data-long': values.text.length > 130 }, values.text || '…'),
        h('p.proof-code', {}, code),
      ),
    ),
    h('figcaption.proof-caption', {}, t('mallette.proof.front')),
  );
}

/// The card's picture on its ground; nothing where it has none, as on paper.
function drawing(image, edition) {
  if (!isPicture(image)) return null;
  return h('span.proof-drawing', {}, h('img', { src: `/api/pack/images/${image}?${edition}`, alt: '', onerror: (event) => event.target.remove() }));
}

function isPicture(image) {
  return /^[a-z0-9][a-z0-9-]*\.(svg|png)$/.test(image ?? '');
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
        { 'data-plain': 'true' },
        h('p.proof-band', {}, t('mallette.proof.easy-band')),
        h('p.proof-title', { 'data-long': values.title.length > 30 }, hyphenate(values.title) || '…'),
        h('p.proof-tag', { 'aria-hidden': 'true' }, t('mallette.proof.tag'), h('br'), 'Ø 25 mm'),
        h('p.proof-plain', { 'data-long': (values.easy ?? '').length > 90 }, ...sentences(values.easy || '…')),
        h('p.proof-code', {}, code),
      ),
    ),
    h('figcaption.proof-caption', {}, t('mallette.proof.easy')),
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
    { 'aria-label': t('mallette.proof.told') },
    h('p.proof-caption', {}, t('mallette.proof.told')),
    answer.length > 0 ? h('p.proof-answer', {}, answer.join(' · ')) : null,
    values.explanation ? h('p.proof-story', {}, values.explanation) : null,
  );
}
