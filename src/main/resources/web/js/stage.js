import { commitmentsView } from './commitments.js';
import { explanationView } from './explanation.js';
import { farewellView } from './farewell.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { lecternCard } from './lectern-card.js';
import { noticesView } from './notices.js';
import { pauseView } from './pause.js';
import { pips } from './pips.js';
import { resultView } from './result.js';
import { hintSlip, questionSlip } from './slip.js';
import { turnWords } from './turn.js';
import { t, tn } from './words.js';
import { emptyView, welcomeView } from './welcome.js';

/// What the room should look at now: one thing at a time. `atLectern` says whether the lectern has its attention.
export function focusOf(state, atLectern) {
  if (!state.workshop) return 'empty';
  const { phase } = state.workshop;
  if (phase === 'ready' || phase === 'closed') return phase;
  if (phase === 'paused') return 'paused';
  if (atLectern && state.lectern && state.lectern.kind !== 'command') return 'lectern';
  if (state.activity?.celebrate && !state.explanation) return 'celebrate';
  if (state.explanation) return 'explanation';
  if (state.result && state.activity?.reveal !== 'placed') return 'result';
  if (state.activity?.kind === 'commitment') return 'commitments';
  return 'play';
}

/// The elements of the stage for a state and its focus.
export function stageView(state, focus) {
  const views = {
    empty: () => emptyView(),
    ready: () => welcomeView(state),
    closed: () => farewellView(state),
    paused: () => pauseView(),
    lectern: () => lecternCard(state.lectern, state.activity?.kind, state.settings, state.lectern.kind === 'play' ? turnWords(state) : null),
    celebrate: () => celebrationView(state),
    explanation: () => explanationView(state.explanation, state.activity?.takeaway, state.settings),
    result: () => resultView(state),
    commitments: () => commitmentsView(state),
    play: () => playView(state),
  };
  const running = state.workshop?.phase === 'running';
  const slips = running && focus !== 'explanation' && focus !== 'celebrate' && focus !== 'lectern' ? slipsOf(state) : null;
  return [h('div.stage-main', { 'data-focus': focus }, views[focus]()), slips, running ? noticesView(state) : null];
}

function slipsOf({ activity, groups }) {
  const slips = [
    activity?.hint ? hintSlip(activity.hint) : null,
    activity?.question && groups.length === 0 ? questionSlip(activity.question) : null,
  ].filter(Boolean);
  return slips.length > 0 ? h('div.slips', { 'data-many': slips.length > 1 }, slips) : null;
}

function playView(state) {
  const { activity } = state;
  const placed = state.board.filter((slot) => slot.card && slot.kind === 'play').length;
  const turn = placed < activity.deck ? turnWords(state) : null;
  const counts = activity.deck > 0 && activity.kind !== 'debate';
  return h(
    'div.play',
    {},
    h('p.play-question', {}, activity.subtitle),
    activity.takeaway ? h('p.play-takeaway', {}, activity.takeaway) : null,
    turn && !activity.checking ? h('p.play-turn', {}, icon('person'), turn) : null,
    counts ? h('div.play-count', {}, pips(placed, 0, activity.deck - placed), h('p.play-words', {}, progress(placed, activity))) : null,
  );
}

function progress(placed, activity) {
  if (activity.checking) return t('display.play.checking');
  if (placed === 0) return t('display.play.first');
  if (placed >= activity.deck) return t('display.play.all');
  return tn('display.play.placed', placed, activity.deck);
}

function celebrationView(state) {
  return h(
    'div.bravo',
    {},
    h('p.bravo-word', {}, t('display.bravo.word')),
    h('p.bravo-text', {}, tn('display.bravo.text', state.result?.of ?? state.activity.deck, attempts(state.activity.attempts))),
    state.activity.takeaway ? h('p.bravo-takeaway', {}, state.activity.takeaway) : null,
  );
}

function attempts(number) {
  if (number === 1) return t('display.bravo.at-once');
  return number > 1 ? tn('display.bravo.attempts', number) : '';
}
