import { h } from './dom.js';
import { icon } from './icons.js';
import { quoted, t, tn } from './words.js';

const DRAWINGS = { commitment: 'action', open: 'play' };

/// The cards of the pack by activity, and above them what was filled in by hand in the workshop on the table.
export function showShelf(place, desk, chosen, choose, keepExample) {
  const open = new Set([...place.querySelectorAll('details[open]')].map((group) => group.dataset.activity));
  if (chosen) open.add(chosen.deck.activity);
  place.replaceChildren(
    ...filled(desk, choose, keepExample),
    ...desk.decks.map((deck) => group(deck, open.has(deck.activity), chosen, choose)),
  );
  place.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
}

function filled(desk, choose, keepExample) {
  if (desk.filled.length === 0) return [];
  const rows = desk.filled.map((one) => {
    const deck = desk.decks.find((each) => each.activity === one.activity);
    const zone = deck?.zones.find((each) => each.id === one.zone);
    const name = one.card ? t('mallette.filled.blank', one.card) : quoted(one.text);
    const isKnown = !deck || (one.card && (!deck.takesCards || !deck.blanks.includes(one.card)));
    const keep = () => (one.card ? choose({ deck, filled: one }) : keepExample(one));
    return h(
      'li.filled',
      {},
      h('p.filled-name', {}, name, zone ? h('span.filled-zone', {}, zone.title) : null),
      isKnown || !one.zone ? null : h('button.button', { type: 'button', onclick: keep }, t(one.card ? 'mallette.filled.keep' : 'mallette.filled.example')),
    );
  });
  return [
    h('section.filled-group', { 'aria-label': t('mallette.filled') }, h('h2.shelf-title', {}, icon('hand'), t('mallette.filled')), h('ul.filled-list', {}, rows)),
  ];
}

function group(deck, isOpen, chosen, choose) {
  return h(
    'details.shelf-group',
    { open: isOpen, 'data-activity': deck.activity, '--accent': deck.accent || null },
    h('summary.shelf-head', {}, h('span.shelf-dot', {}, icon(DRAWINGS[deck.kind] ?? deck.kind)), h('span.shelf-name', {}, deck.title), h('span.shelf-count', {}, deck.takesCards ? tn('common.cards', deck.cards.length) : tn('mallette.blanks', deck.blanks.length))),
    h('ul.shelf-cards', {}, deck.cards.map((card) => h('li', {}, entry(deck, card, chosen, choose)))),
    deck.takesCards
      ? h('button.shelf-add', { type: 'button', onclick: () => choose({ deck, sheet: deck.sheets[0]?.id }) }, icon('plus'), t('mallette.new'))
      : h('p.shelf-note', {}, t('mallette.no-cards')),
  );
}

function entry(deck, card, chosen, choose) {
  const isChosen = chosen?.deck.activity === deck.activity && chosen.card?.id === card.id;
  return h(
    'button.shelf-card',
    { type: 'button', 'aria-current': isChosen, onclick: () => choose({ deck, card }) },
    h('span', {}, card.values.title || card.id),
    card.definition ? h('span.shelf-kind', {}, t('mallette.definition')) : null,
  );
}
