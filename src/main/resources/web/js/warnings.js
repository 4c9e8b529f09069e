import { h } from './dom.js';
import { icon } from './icons.js';
import { registerView } from './register.js';

const WORDS = {
  'reader-lost': 'lecteur muet. La carte reste comptée\u00a0; posez-la à la main si elle change de place.',
  foreign: 'cette carte n’est pas de la mallette. Retirez-la.',
  'two-cards': 'deux cartes l’une sur l’autre. Écartez-les.',
  'wrong-deck': 'cette carte est d’une autre activité. Rangez-la.',
};

/// What the table cannot settle alone.
///
/// @param deck the activity's cards: an unknown tag on the lectern may become one of them
export function warningsView(warnings, deck) {
  if (warnings.length === 0) return null;
  return [listView(warnings), registerView(warnings, deck)];
}

function listView(warnings) {
  return h('ul.warnings', {}, warnings.map(({ kind, slot }) =>
    h('li.warning', { 'data-kind': kind }, icon('alert'), h('span', {}, h('strong', {}, slot === 'P' ? 'Pupitre' : slot), `\u00a0: ${WORDS[kind] ?? 'à regarder de près.'}`))));
}
