import { adviceView } from './advice.js';
import { ask } from './ask.js';
import { fill, h } from './dom.js';
import { icon } from './icons.js';
import { readyInvite } from './ready.js';
import { questionSlip, hintSlip } from './slip.js';
import { resultWords } from './verdict-words.js';
import { warningsView } from './warnings.js';
import { t, tn } from './words.js';

/// The middle of the console: what to say, and what the table knows. What to say is read out by a screen reader when it changes.
export class Prompter {
  #alerts = h('div.prompter-part');
  #say = h('p.say', { 'aria-live': 'polite' });
  #rest = h('div.prompter-part');

  /// @param openReady opens the ready check
  constructor(place, openReady) {
    this.openReady = openReady;
    place.append(this.#alerts, this.#say, this.#rest);
  }

  show(state) {
    const { view, say, warnings, deck, advice, drift } = state;
    fill(this.#alerts, [warnings, deck.map((card) => card.title), advice, Math.round(drift / 60)], () => [
      ...[warningsView(warnings, deck)].flat(),
      adviceView(state),
    ]);
    if (this.#say.textContent !== say) this.#say.textContent = say;
    const facts = [view.result, view.explanation, view.activity?.reveal, view.activity?.hint, view.activity?.question, view.workshop?.phase,
      view.activity?.checking, placedOf(view), view.groups.map((group) => [group.title, group.sheet]), view.families, view.commitments, view.turn];
    fill(this.#rest, facts, () => [
      view.workshop?.phase === 'ready' ? readyInvite(this.openReady) : null,
      turnView(view),
      tableView(view),
      view.activity?.hint ? hintSlip(view.activity.hint) : null,
      view.activity?.question ? questionSlip(view.activity.question) : null,
    ]);
  }
}

function placedOf(view) {
  return view.board.filter((slot) => slot.card && slot.kind === 'play').length;
}

function turnView({ turn, activity }) {
  if (!turn || activity?.reveal !== 'placed') return null;
  const { seat, seats } = turn;
  return h('div.turn', {},
    h('p.turn-text', {}, icon('person'), h('span', {}, seat ? t('console.turn.seat', seat) : t('console.turn.any'))),
    seat && seats > 1
      ? h('button.button', { type: 'button', onclick: () => ask('turn', { seat: (seat % seats) + 1 }) }, t('console.turn.next'))
      : null);
}

function tableView(view) {
  const checks = checkLines(view);
  const lines = [...checks, ...kindLines(view)];
  return lines.length > 0 ? h('div.known', {}, lines.map((line, index) => h('p.known-line', { 'data-loud': index === 0 && checks.length > 0 }, line))) : null;
}

function checkLines({ activity, result, explanation, board }) {
  if (!activity) return [];
  if (activity.checking) return [t('console.known.resting')];
  if (explanation) return [t('console.known.told', explanation.title, explanation.number, explanation.of)];
  if (result) {
    const words = resultWords(result, activity);
    return [words.headline, words.more.join(' '), ...(result.brokenRules ?? [])].filter(Boolean);
  }
  return activity.deck > 0 && ['timeline', 'sorting', 'ordering'].includes(activity.kind)
    ? [tn('console.known.placed', placedOf({ board }), activity.deck)]
    : [];
}

function kindLines({ activity, groups, families, commitments }) {
  if (activity?.kind === 'debate') return groups.map((group) => t('console.known.group', group.title, group.sheet ?? t('console.known.no-topic')));
  if (activity?.kind === 'open') {
    const silent = families.filter((family) => family.count === 0).map((family) => family.title);
    return silent.length > 0 ? [t('console.known.silent', silent.join(', '))] : [t('console.known.all-families')];
  }
  if (activity?.kind === 'commitment') {
    return [tn('console.known.pledges', commitments.reduce((sum, tally) => sum + tally.people, 0))];
  }
  return [];
}
