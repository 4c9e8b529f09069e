/// The page's words in its language: the server lays those of its areas into the page (`fr.tablee.web.Words`).
let page = JSON.parse(document.getElementById('words')?.textContent ?? '{"language":"fr","areas":"common","words":{}}');
const NBSP = '\u00a0';
const others = new Map([[page.language, page]]);

/// The code of the language the page speaks now.
export const language = () => page.language;

/// A sentence: `t('console.plan.title')`; `{0}`, `{1}`... stand for what is told.
export function t(key, ...told) {
  const text = page.words[key];
  if (text === undefined) {
    console.error(`no words for ${key} in ${page.language}`);
    return key;
  }
  return text.replace(/\{(\d)\}/g, (all, place) => (place in told ? told[place] : all));
}

/// Whether there are words for a key.
export const knows = (key) => key in page.words;

/// A sentence that counts, in its form `.one` or `.other`: `{0}` is the count, kept on one line with its noun; what else is
/// told begins at `{1}`.
export function tn(key, number, ...told) {
  const one = page.language === 'fr' ? Math.abs(number) < 2 : Math.abs(number) === 1;
  return t(`${key}.${one ? 'one' : 'other'}`, `${number}`, ...told).replace(`${number} `, `${number}${NBSP}`);
}

/// Turns the page to another language: answers whether it changed. What the server wrote into the page follows by its
/// `data-t` (text), `data-t-label` (aria-label) and `data-t-title` (title); what scripts wrote is theirs to write again.
export async function turnTo(code) {
  if (code === page.language) return false;
  if (!others.has(code)) {
    const response = await fetch(`/api/words/${code}?areas=${page.areas}`);
    if (!response.ok) return false;
    others.set(code, await response.json());
  }
  page = others.get(code);
  document.documentElement.lang = code;
  for (const element of document.querySelectorAll('[data-t]')) element.textContent = t(element.dataset.t);
  for (const element of document.querySelectorAll('[data-t-label]')) element.setAttribute('aria-label', t(element.dataset.tLabel));
  for (const element of document.querySelectorAll('[data-t-title]')) element.title = t(element.dataset.tTitle);
  return true;
}

/// A text in the quotation marks of the page's language.
export const quoted = (text) => t('common.quoted', text);

/// Minutes of a plan: "20 min".
export const minutes = (seconds) => t('common.minutes', Math.round(seconds / 60)).replace(' ', NBSP);

/// A span in words: "1 h 59", "45 min".
export function span(seconds) {
  const whole = Math.round(seconds / 60);
  const hours = Math.floor(whole / 60);
  const rest = String(whole % 60).padStart(2, '0');
  const words = hours === 0 ? minutes(seconds) : rest === '00' ? t('common.hours', hours) : t('common.hours-minutes', hours, rest);
  return words.replaceAll(' ', NBSP);
}

/// A clock face: "18:32", or "+1:05" when the time is over.
export function clockFace(seconds) {
  const whole = Math.abs(Math.trunc(seconds));
  return `${seconds <= -1 ? '+' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
