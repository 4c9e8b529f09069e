import { fill, h } from './dom.js';
import { questionSlip, hintSlip } from './slip.js';
import { resultWords } from './verdict-words.js';
import { warningsView } from './warnings.js';
import { count } from './words.js';

/// The middle of the console: what to say, and what the table knows.
export function showPrompter(place, state) {
  const { view, say, warnings, deck } = state;
  const facts = [say, warnings, view.result, view.explanation, view.activity?.reveal, view.activity?.hint, view.activity?.question,
    view.activity?.checking, placedOf(view), view.groups, view.families, view.commitments];
  fill(place, facts, () => [
    ...[warningsView(warnings, deck)].flat(),
    h('p.say', {}, say),
    tableView(view),
    view.activity?.hint ? hintSlip(view.activity.hint) : null,
    view.activity?.question ? questionSlip(view.activity.question) : null,
  ]);
}

function placedOf(view) {
  return view.board.filter((slot) => slot.card && slot.kind === 'play').length;
}

function tableView(view) {
  const checks = checkLines(view);
  const lines = [...checks, ...kindLines(view)];
  return lines.length > 0 ? h('div.known', {}, lines.map((line, index) => h('p.known-line', { 'data-loud': index === 0 && checks.length > 0 }, line))) : null;
}

function checkLines({ activity, result, explanation, board }) {
  if (!activity) return [];
  if (activity.checking) return ['La table attend que les cartes se reposent…'];
  if (explanation) return [`À l’écran\u00a0: ${explanation.title} (${explanation.number} sur ${explanation.of})`];
  if (result) {
    const words = resultWords(result, activity);
    return [words.headline, words.more.join(' '), ...(result.brokenRules ?? [])].filter(Boolean);
  }
  return activity.deck > 0 && ['timeline', 'sorting', 'ordering'].includes(activity.kind)
    ? [`${count(placedOf({ board }), 'carte posée', 'cartes posées')} sur ${activity.deck}`]
    : [];
}

function kindLines({ activity, groups, families, commitments }) {
  if (activity?.kind === 'debate') return groups.map((group) => `${group.title}\u00a0: ${group.sheet ?? 'pas encore de sujet'}`);
  if (activity?.kind === 'open') {
    const silent = families.filter((family) => family.count === 0).map((family) => family.title);
    return silent.length > 0 ? [`Pas encore citées\u00a0: ${silent.join(', ')}`] : ['Toutes les familles ont été citées.'];
  }
  if (activity?.kind === 'commitment') {
    return [`${count(commitments.reduce((sum, tally) => sum + tally.people, 0), 'envie')} d’agir comptées`];
  }
  return [];
}
