import { h } from './dom.js';
import { t } from './words.js';

const NOT_YET = { path: null, address: null, wifi: null };

/// The corner of the display that gives the sheet to take home: a code to photograph, and before it the code of the table's own
/// Wi-Fi where it carries one. Empty while there is nothing to give; where no phone reaches the table, it says the address on
/// this machine.
export function keepsakeView(workshopId) {
  const place = h('section.keepsake', { hidden: true, 'aria-label': t('display.keepsake.label') });
  load(place, workshopId);
  return place;
}

async function load(place, workshopId) {
  const told = await fetch('/api/souvenir').then((answer) => (answer.ok ? answer.json() : NOT_YET), () => NOT_YET);
  if (!told.path) return;
  place.append(...(told.address ? codes(told, workshopId) : [here(told.path)]));
  place.hidden = false;
  place.dispatchEvent(new Event('resize', { bubbles: true }));
}

function codes({ address, wifi }, workshopId) {
  const page = code(`/api/souvenir.svg?w=${workshopId}`, t(wifi ? 'display.keepsake.page-second' : 'display.keepsake.page'), address.replace(/^http:\/\//, '').replace(/\/souvenir\/.*/, ''));
  return wifi ? [code('/api/souvenir/wifi.svg', t('display.keepsake.wifi'), wifi.ssid), page] : [page];
}

function code(source, title, note) {
  return h(
    'figure.keepsake-code',
    {},
    h('img.keepsake-image', { src: source, alt: `${t('display.keepsake.code')}, ${title}`, width: 200, height: 200 }),
    h('figcaption.keepsake-words', {}, h('strong.keepsake-title', {}, title), h('span.keepsake-note', {}, note)),
  );
}

function here(path) {
  return h('p.keepsake-here', {}, h('a', { href: path }, t('display.keepsake.page')), ' ', t('display.keepsake.only-here'));
}
