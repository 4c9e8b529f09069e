import { turnTo } from './words.js';

const CONTRAST = matchMedia('(prefers-contrast: more)');

/// Takes up what the facilitator has chosen for a page: language, look, text size, stillness. `code` is the page's language.
/// A system that asks for more contrast gets that look. Answers when the page speaks it.
export async function takeUp(settings, code) {
  const { dataset } = document.documentElement;
  for (const [name, value] of [['look', CONTRAST.matches ? 'contrast' : settings.look], ['size', settings.textSize], ['calm', String(settings.calm)]]) {
    if (dataset[name] !== value) dataset[name] = value;
  }
  return turnTo(code);
}
