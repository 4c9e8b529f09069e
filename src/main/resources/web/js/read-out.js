import { easyOf } from './easy.js';

/// What is read aloud of a state: the one thing shown large; null when there is nothing to read.
export function readOut(state, focus) {
  const { lectern, explanation, activity, settings } = state;
  if (focus === 'lectern') return sentences(lectern.title, easyOf(lectern.text, lectern.easy, settings));
  if (focus === 'explanation') {
    return sentences(explanation.title, explanation.answer, explanation.trap, easyOf(explanation.text, explanation.easy, settings));
  }
  if (focus !== 'play' && focus !== 'result' && focus !== 'commitments') return null;
  return sentences(activity?.hint, activity?.question);
}

function sentences(...parts) {
  const said = parts.filter(Boolean).map((part) => (/[.!?…]\s*$/.test(part) ? part : `${part}.`));
  return said.length > 0 ? said.join(' ') : null;
}
