import { fill, h } from './dom.js';
import { hyphenate } from './hyphens.js';
import { icon } from './icons.js';
import { t } from './words.js';
import { pieces, whereIs } from './zones.js';

const NAMES = ['A', 'B'].flatMap((row) => Array.from({ length: 12 }, (_, index) => `${row}${index + 1}`));

/// The board: three panels, the mat's zones, 24 slots that stay the same elements for ever. Draw once, then `ground` it for each
/// activity and fill the slots.
export class Board {
  #ground = h('div.board-ground');
  #over = h('div.board-over');
  #slots = new Map();

  constructor(place) {
    const slots = NAMES.map((name) => this.#slot(name));
    place.append(h('div.board', {}, this.#ground, slots, this.#over));
  }

  /// The slot's element; the card goes into its `.slot-place`.
  slot(name) {
    return this.#slots.get(name);
  }

  names() {
    return NAMES;
  }

  /// Lays the mat of an activity; null lays a bare board.
  ground(activity) {
    const zones = activity?.zones ?? [];
    const ordered = activity?.ordered ?? false;
    fill(this.#ground, { zones, ordered }, () => [
      [0, 1, 2].map((panel) => h('div.panel', { '--panel': panel })),
      zones.map((zone, index) => drawZone(zone, index)),
      ordered ? [0, 1, 2].map((panel) => drawAxis(panel)) : [],
    ].flat(3));
  }

  /// Lays things over zones (paper notes, a group's question): `facts` decide when to draw again, `draw(zone)` gives the contents.
  cover(zones, facts, draw) {
    fill(this.#over, facts, () =>
      zones.flatMap((zone) => pieces(zone).map((part) => h('div.cover', area(part), draw(zone)))));
  }

  #slot(name) {
    const { row, column, panel } = whereIs(name);
    const slot = h(
      'div.slot',
      { id: `slot-${name}`, 'data-slot': name, 'data-light': 'off', '--column': column, '--row': row, '--panel': panel, '--ring': Math.abs(column - 6.5) },
      h('span.slot-halo', { 'aria-hidden': true }),
      h('span.slot-name', { 'aria-hidden': true }, name),
      h('div.slot-place'),
      h('span.slot-leds', { 'aria-hidden': true }, h('i'), h('i'), h('i')),
    );
    this.#slots.set(name, slot);
    return slot;
  }
}

function drawZone(zone, index) {
  const parts = pieces(zone);
  if (parts.length === 0) return [];
  const strip = parts.some((part) => part.row === 0) ? 1 : 5;
  const name = () => h('span.zone-name', {}, hyphenate(zone.title, 11));
  const text = () => (zone.text ? h('span.zone-text', {}, zone.text) : null);
  const long = parts.length > 1 && parts[1].to - parts[1].from === 3;
  return [
    parts.map((part) => h('div.zone', { ...area(part), 'data-tone': index % 2 })),
    h('div.zone-label', { ...area(parts[0]), '--strip': strip }, name(), long ? null : text()),
    long ? h('div.zone-label', { ...area(parts[1]), '--strip': strip }, text()) : null,
    parts.map((part) =>
      h('div.zone-label.zone-label-narrow', { ...area(part), '--strip': strip, 'aria-hidden': true }, name(), text())),
  ];
}

/// The style properties that lay an element over a piece of a zone.
function area(part) {
  return {
    '--panel': part.panel,
    '--from': part.from,
    '--to': part.to,
    '--top': part.row === 0 ? 2 : 4,
    '--rows': part.rows === 2 ? 3 : 1,
  };
}

function drawAxis(panel) {
  return h(
    'div.axis',
    { '--panel': panel, 'aria-hidden': panel > 0 },
    h('span', {}, t('display.axis.before')),
    h('span.axis-line'),
    icon('arrow'),
    h('span', {}, t('display.axis.after')),
  );
}
