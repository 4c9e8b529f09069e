import { turnTo } from './words.js';

/// Takes up what the facilitator has chosen for a page: language, look, text size, stillness. `code` is the page's language.
/// Answers when the page speaks it.
export async function takeUp(settings, code) {
  const { dataset } = document.documentElement;
  for (const [name, value] of [['look', settings.look], ['size', settings.textSize], ['calm', String(settings.calm)]]) {
    if (dataset[name] !== value) dataset[name] = value;
  }
  return turnTo(code);
}
