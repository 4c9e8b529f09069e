import { ask } from './ask.js';
import { deedWords } from './deeds.js';
import { fill, h } from './dom.js';
import { icon } from './icons.js';
import { sure } from './sure.js';
import { t } from './words.js';

/// What the thumb reaches: undo, the one next step, pause.
export function showThumb(place, state) {
  const { view, next, undoable } = state;
  const phase = view.workshop?.phase;
  const closed = phase === 'closed';
  const undo = undoable[0];
  const held = [...place.children].indexOf(document.activeElement);
  const drawn = fill(place, [next, undo, phase, view.activity?.reveal, view.explanation !== null], () => [
    h('button.quiet.thumb-side', { type: 'button', disabled: !undo, onclick: () => ask('undo') },
      icon('undo'), h('span.thumb-undo', {}, undo ? t('console.undo.what', deedWords(undo.words)) : t('console.undo.nothing'))),
    closed
      ? h('a.button.button-main.thumb-next', { href: debriefAddress(view) }, t('console.next.debrief'))
      : h('button.button.button-main.thumb-next', { type: 'button', onclick: (event) => tap(event, next, view) }, label(next, view)),
    closed ? another(next, view) : pauseButton(phase),
  ]);
  if (drawn && held >= 0) {
    const same = place.children[held];
    (same.disabled ? place.querySelector('.thumb-next') : same).focus();
  }
}

/// Where the debrief of a workshop is read, while it runs too.
export function debriefAddress(view) {
  return `/atelier/${view.workshop.id}`;
}

function pauseButton(phase) {
  return h('button.quiet.thumb-side', { type: 'button', disabled: phase !== 'running', 'aria-label': t('console.pause.long'), onclick: () => ask('pause') },
    icon('pause'), h('span', {}, t('console.pause')));
}

function another(next, view) {
  return h('button.quiet.thumb-side', { type: 'button', onclick: () => step(next, view) }, icon('plus'), h('span', {}, t('console.next.open-again')));
}

function label(next, view) {
  if (next.command !== 'reveal') return t(`console.next.${next.command}`);
  if (view.activity?.reveal === 'explained' && view.explanation) return t('console.next.card');
  return t(`console.next.reveal.${next.to}`);
}

/// The second tap of a double one was meant for what stood there before.
function tap(event, next, view) {
  if (event.detail < 2) step(next, view);
}

async function step(next, view) {
  if (next.command === 'close' && !(await sure(t('console.close.sure'), t('console.next.close')))) return;
  ask(next.command, next.to ? { to: next.to } : next.command === 'open' ? { workshop: view.workshop?.id } : {});
}
