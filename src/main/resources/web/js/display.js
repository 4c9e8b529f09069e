import { showAgenda } from './agenda.js';
import { Ack } from './ack.js';
import { Attention } from './attention.js';
import { Board } from './board.js';
import { layCards } from './board-cards.js';
import { embedded, fill, set } from './dom.js';
import { familyNotes } from './families.js';
import { fitTogether } from './fit.js';
import { takeUp } from './choices.js';
import { celebrate } from './garland.js';
import { GroupClocks } from './group-clocks.js';
import { groupView } from './groups.js';
import { follow } from './live.js';
import { showLink } from './lost.js';
import { Masthead } from './masthead.js';
import { withMotion } from './motion.js';
import { followPictures } from './pictures.js';
import { focusOf, stageView } from './stage.js';
import { timerState } from './timer-state.js';
import { markTongue } from './tongue.js';
import { Voice } from './voice.js';

const part = (id) => document.getElementById(id);
const board = new Board(part('board'));
const voice = new Voice(document.body);
const masthead = new Masthead(part('masthead'), (timer) => voice.timer(timer));
const ack = new Ack(part('ack'));
const clocks = new GroupClocks();

const attention = new Attention();
let awake = false;

function render(state) {
  const { activity } = state;
  const focus = focusOf(state, attention.follow(state));
  set(document.documentElement, '--accent', activity?.accent ?? '#8a4b2f');
  set(document.body, 'data-kind', activity?.kind ?? 'none');
  set(document.body, 'data-focus', focus);
  set(document.body, 'data-seq', state.seq);
  set(document.body, 'data-named', state.families.some((family) => family.count > 0));
  masthead.show(state);
  followPictures(state);
  const show = () => {
    board.ground(activity);
    layCards(board, state);
    cover(state);
    fill(part('stage'), [focus, stageFacts(state)], () => stageView(state, focus));
    clocks.show(state.groups, activity?.ticking ?? false);
    fit();
  };
  if (awake) withMotion(document.body, show);
  else show();
  showAgenda(part('agenda'), state.agenda);
  markTongue(document.body, state.workshop?.packLanguage);
  celebrate(part('garland'), focus === 'celebrate');
  ack.follow(state);
  voice.follow(state, focus, activity ? timerState(activity.remainingSeconds, activity.plannedSeconds, activity.ticking) : 'paused');
}

function fit() {
  fitTogether([part('stage')]);
  fitTogether([...document.querySelectorAll('.cover')]);
}

/// Everything the stage shows; without the clock and the sequence, so that it stays still while nothing happens.
function stageFacts({ seq, readers, activity, workshop, speaking, ...rest }) {
  const { remainingSeconds, quietSeconds, ticking, ...lasting } = activity ?? {};
  const { elapsedSeconds, ...place } = workshop ?? {};
  return { ...rest, lasting, place, lost: Object.entries(readers).filter(([, word]) => word !== 'ok') };
}

function cover(state) {
  const { activity, families, groups, speaking, settings } = state;
  const zones = activity?.zones ?? [];
  if (activity?.kind === 'open') {
    board.cover(zones, { families, zones }, (zone) => familyNotes(families.find((family) => family.zone === zone.id)));
  } else if (activity?.kind === 'debate') {
    const facts = { groups: groups.map(({ timer, ...lasting }) => lasting), zones, speaking: settings.talkBalance && speaking };
    board.cover(zones, facts, (zone) => groupView(groups.find((group) => group.zone === zone.id), state));
  } else {
    board.cover([], null, () => []);
  }
}

const first = embedded('state');
takeUp(first.settings, document.documentElement.lang);
render(first);
awake = true;
addEventListener('resize', fit);
document.fonts.ready.then(fit);
follow('/api/live', 'state', (state) => takeUp(state.settings, state.settings.displayLanguage).then(() => render(state)), (isUp) => showLink(part('lost'), isUp));
