import { ask } from './ask.js';
import { fill, h } from './dom.js';
import { icon } from './icons.js';

const WORDS = {
  open: 'Ouvrir un atelier',
  start: 'Commencer',
  check: 'Valider',
  next: 'Activité suivante',
  resume: 'Reprendre',
  pause: 'Pause',
  close: 'Clore l’atelier',
};
const REVEALS = { counted: 'Dire combien', shown: 'Montrer lesquelles', explained: 'Expliquer, carte par carte' };
const ASKED = { close: 'Clore l’atelier\u00a0? Le débrief sera prêt tout de suite.' };

/// What the thumb reaches: undo, the one next step, pause.
export function showThumb(place, state) {
  const { view, next, undo } = state;
  const running = view.workshop?.phase === 'running';
  const closed = view.workshop?.phase === 'closed';
  fill(place, [next, undo, running, closed, view.activity?.reveal, view.explanation !== null], () => [
    h('button.quiet.thumb-side', { type: 'button', disabled: !undo, onclick: () => ask('undo') },
      icon('undo'), h('span.thumb-undo', {}, undo ? `Annuler ${undo}` : 'Rien à annuler')),
    closed
      ? h('a.button.button-main.thumb-next', { href: debriefAddress(view) }, 'Lire le débrief')
      : h('button.button.button-main.thumb-next', { type: 'button', onclick: () => step(next) }, label(next, view)),
    closed ? another(next) : h('button.quiet.thumb-side', { type: 'button', disabled: !running, 'aria-label': 'Faire une pause', onclick: () => ask('pause') }, icon('pause'), h('span', {}, 'Pause')),
  ]);
}

/// Where the debrief of a workshop is read, while it runs too.
export function debriefAddress(view) {
  return `/atelier/${view.workshop.id}`;
}

function another(next) {
  return h('button.quiet.thumb-side', { type: 'button', onclick: () => step(next) }, icon('plus'), h('span', {}, 'Nouvel atelier'));
}

function label(next, view) {
  if (next.command !== 'reveal') return WORDS[next.command] ?? next.command;
  if (view.activity?.reveal === 'explained' && view.explanation) return 'Carte suivante';
  return REVEALS[next.to] ?? 'Dévoiler';
}

function step(next) {
  const question = ASKED[next.command];
  if (question && !confirm(question)) return;
  ask(next.command, next.to ? { to: next.to } : {});
}
