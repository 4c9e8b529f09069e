import { fill, h, set } from './dom.js';
import { icon } from './icons.js';
import { timerState } from './timer-state.js';
import { clockFace, t } from './words.js';

const TAGS = { soon: 'hourglass', over: 'bell', paused: 'pause' };
const SVG = 'http://www.w3.org/2000/svg';

/// The timer: a cup of coffee seen from above. The minutes stand in the coffee, the saucer's rim shows how much is left, a tag says
/// when that is little, nothing, or waiting.
export class Cup {
  element = document.createElement('div');
  #face = document.createElement('span');
  #rim;
  #tag = h('span.cup-tag');
  #state = null;
  #told;

  /// @param told hears the timer's state when it changes: `calm|soon|over|paused`
  constructor(told = () => {}) {
    this.#told = told;
    this.element.className = 'cup';
    this.element.setAttribute('role', 'timer');
    this.element.append(this.#draw(), this.#face, this.#tag);
    this.#face.className = 'cup-face';
  }

  show(seconds, planned, ticking) {
    const text = clockFace(seconds);
    if (this.#face.textContent !== text) this.#face.textContent = text;
    const left = Math.max(0, Math.min(1, planned > 0 ? seconds / planned : 0));
    set(this.#rim, 'stroke-dashoffset', (100 - left * 100).toFixed(1));
    const state = timerState(seconds, planned, ticking);
    set(this.element, 'data-timer', state);
    set(this.element, 'aria-label', t(`display.timer.${state === 'calm' ? 'left' : state}`));
    fill(this.#tag, state, () => (state === 'calm' ? [] : [icon(TAGS[state]), h('span', {}, t(`display.timer.tag.${state}`))]));
    if (state !== this.#state) this.#told(state);
    this.#state = state;
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
