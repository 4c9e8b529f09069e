import { set } from './dom.js';

/// Shows three LED colours as the strip really sends them. An LED at a twentieth of its power is still bright to the eye, so
/// the hue is drawn at full and the power becomes opacity.
export function lightLeds(element, leds) {
  leds.forEach((colour, index) => set(element, `--led-${index + 1}`, visible(colour)));
}

function visible(colour) {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const power = Math.max(...channels);
  if (!(power > 0)) return 'transparent';
  const full = channels.map((channel) => Math.round((channel * 255) / power));
  const opacity = Math.max(0.3, (power / 255) ** 0.35);
  return `rgb(${full.join(' ')} / ${opacity.toFixed(2)})`;
}
