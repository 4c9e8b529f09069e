import { set } from './dom.js';
import { clockFace } from './words.js';

const SVG = 'http://www.w3.org/2000/svg';

/// The timer: a cup of coffee seen from above. The minutes stand in the coffee, the saucer's rim shows how much is left.
export class Cup {
  element = document.createElement('div');
  #face = document.createElement('span');
  #rim;

  constructor() {
    this.element.className = 'cup';
    this.element.setAttribute('role', 'timer');
    this.element.append(this.#draw(), this.#face);
    this.#face.className = 'cup-face';
  }

  show(seconds, planned, ticking) {
    const text = clockFace(seconds);
    if (this.#face.textContent !== text) this.#face.textContent = text;
    const left = Math.max(0, Math.min(1, planned > 0 ? seconds / planned : 0));
    set(this.#rim, 'stroke-dashoffset', (100 - left * 100).toFixed(1));
    set(this.element, 'data-over', seconds < 0);
    set(this.element, 'data-still', !ticking);
    set(this.element, 'aria-label', seconds < 0 ? 'Temps dépassé' : 'Temps restant');
  }

  #draw() {
    const svg = draw('svg', { viewBox: '0 0 200 200', class: 'cup-drawing', 'aria-hidden': 'true' });
    this.#rim = draw('circle', { class: 'cup-rim', cx: 100, cy: 100, r: 88, pathLength: 100, 'stroke-dasharray': '100 100' });
    svg.append(
      draw('circle', { class: 'cup-saucer', cx: 100, cy: 100, r: 98 }),
      draw('circle', { class: 'cup-track', cx: 100, cy: 100, r: 88 }),
      this.#rim,
      draw('circle', { class: 'cup-well', cx: 100, cy: 100, r: 77 }),
      draw('path', { class: 'cup-handle', d: 'M150 138c16 4 27 14 30 25 2 8-7 14-14 9-11-7-19-13-26-22Z' }),
      draw('circle', { class: 'cup-china', cx: 100, cy: 100, r: 70 }),
      draw('circle', { class: 'cup-crema', cx: 100, cy: 100, r: 61 }),
      draw('circle', { class: 'cup-coffee', cx: 100, cy: 101, r: 57 }),
    );
    return svg;
  }
}

function draw(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
