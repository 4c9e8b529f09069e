import { fill, h } from './dom.js';

const BULBS = 17;
const CONFETTI = 44;
const COLOURS = ['white', 'green', 'amber', 'turquoise', 'rose'];

/// The string of lights that comes down, and the paper that falls, when everything is right.
export function celebrate(element, isOn) {
  element.toggleAttribute('data-on', isOn);
  fill(element, isOn, () => (isOn ? [wire(), confetti()] : []));
}

function wire() {
  return h('div.garland-wire', {}, h('span.garland-string'), Array.from({ length: BULBS }, (_, index) => {
    const along = index / (BULBS - 1);
    const sag = Math.abs(Math.sin(along * Math.PI * 3));
    return h('i.bulb', { '--along': along.toFixed(3), '--sag': sag.toFixed(3), '--bulb': `var(--led-${COLOURS[index % 5]})`, '--turn': index, '--from-middle': Math.abs(index - (BULBS - 1) / 2) });
  }));
}

function confetti() {
  return h('div.confetti', {}, Array.from({ length: CONFETTI }, (_, index) => {
    const scatter = (index * 61.803) % 100;
    return h('i', {
      '--along': scatter.toFixed(1),
      '--delay': `${((index * 37) % 100) / 40}s`,
      '--fall': `${3.2 + ((index * 53) % 100) / 45}s`,
      '--spin': `${360 + ((index * 97) % 720)}deg`,
      '--sway': `${((index * 29) % 13) - 6}vw`,
      '--bulb': index % 3 === 0 ? 'var(--accent)' : `var(--led-${COLOURS[index % 3]})`,
    });
  }));
}
