import { adviceView } from './advice.js';
import { ask } from './ask.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { keepPlan } from './plan-kept.js';
import { driftWords, minutesWords, spanWords } from './spans.js';
import { sure } from './sure.js';
import { language, t } from './words.js';

const MINUTE = 60;
const LEAST_SECONDS = 60;
let opened = null;

/// The run sheet: what was planned, what it took, when it will end, and every way to bend it.
export const planSheet = {
  id: 'plan',
  icon: 'list',
  applies: (state) => state.plan.length > 0,
  facts: (state) => [state.plan.map((line) => ({ ...line, elapsed: Math.round(line.elapsed / MINUTE), end: Math.round((line.end ?? 0) / MINUTE) })),
    state.advice, state.fit, state.view.workshop?.phase, Math.round(state.drift / MINUTE)],
  tend: () => {
    opened = null;
  },
  build: (state, close, again) => [
    summary(state),
    adviceView(state),
    ...fitting(state),
    h('ol.plan', {}, state.plan.map((line) => lineView(line, state, close, again))),
    ...ends(state, close),
  ],
};

function summary({ plan, view, drift }) {
  const planned = plan.filter((line) => !line.skipped).reduce((sum, line) => sum + line.planned + line.added, 0);
  const phase = view.workshop?.phase;
  const end = endOf(plan, view);
  return h('dl.figures', {},
    figure(t('console.plan.planned'), spanWords(planned)),
    figure(t('console.plan.elapsed'), spanWords(plan.reduce((sum, line) => sum + line.elapsed, 0))),
    end ? figure(t('console.plan.end'), end) : null,
    ['running', 'paused'].includes(phase) ? figure(t('console.plan.drift'), driftWords(drift)) : null);
}

function figure(name, value) {
  return h('div.figure', {}, h('dt', {}, name), h('dd', {}, value));
}

/// The wall time at which all will be over, if all goes as planned from now on.
function endOf(plan, view) {
  const ends = plan.map((line) => line.end).filter((end) => end !== null && end !== undefined);
  if (ends.length === 0 || view.workshop?.phase === 'closed') return null;
  const left = Math.max(...ends) - (view.workshop?.elapsedSeconds ?? 0);
  return new Intl.DateTimeFormat(language(), { hour: 'numeric', minute: '2-digit' }).format(new Date(Date.now() + left * 1000));
}

function fitting({ fit, view }) {
  if (view.workshop?.phase === 'closed' || fit.length === 0) return [];
  return [
    h('h3.sheet-part', {}, t('console.plan.fit')),
    h('div.row', {}, fit.map(({ minutes, possible }) =>
      h('button.button', { type: 'button', disabled: !possible, onclick: () => ask('fit', { minutes }) }, spanWords(minutes * MINUTE)))),
  ];
}

function lineView(line, state, close, again) {
  const open = opened === line.id;
  const toggle = () => {
    opened = open ? null : line.id;
    again();
  };
  const share = Math.min(1, line.elapsed / Math.max(1, line.planned + line.added));
  return h('li.stop', { 'data-status': line.status, 'data-skipped': line.skipped, '--accent': line.accent },
    h('button.stop-head', { type: 'button', 'aria-expanded': open, onclick: toggle },
      h('span.stop-place', { 'aria-hidden': true }, String(line.place)),
      h('span.stop-text', {}, h('span.stop-title', {}, line.title), h('span.stop-note', {}, note(line))),
      icon(open ? 'minus' : 'more')),
    h('span.stop-bar', { 'aria-hidden': true, '--share': share }),
    open ? acts(line, state, close) : null);
}

function note(line) {
  const planned = minutesWords(line.planned + line.added);
  if (line.skipped) return t('console.plan.skipped', planned);
  if (line.status === 'coming') return planned;
  const over = line.elapsed - line.planned - line.added;
  const spent = t('console.plan.spent', minutesWords(line.elapsed), planned);
  return line.status === 'done' && Math.abs(over) >= 90 ? `${spent}, ${driftWords(over)}` : spent;
}

function acts(line, state, close) {
  const { id, title, planned, place, status, skipped } = line;
  const button = (key, words, act, disabled = false) =>
    h('button.button', { type: 'button', disabled, 'aria-label': t(`console.plan.${key}.of`, title), onclick: act }, words);
  const time = (step) => button(step > 0 ? `longer.${step}` : `shorter.${-step}`, `${step > 0 ? '+' : '−'}${t('common.minutes', Math.abs(step))}`,
    () => ask('plan', { activity: id, seconds: Math.max(LEAST_SECONDS, planned + step * MINUTE) }), step < 0 && planned + step * MINUTE < LEAST_SECONDS);
  const coming = status === 'coming';
  const first = state.plan.findLastIndex((other) => other.status !== 'coming') + 2;
  return h('div.stop-acts', {},
    h('div.row', {}, [-5, -1, 1, 5].map(time)),
    coming
      ? h('div.row', {},
        button('up', [icon('up'), t('console.plan.up')], () => ask('move', { activity: id, place: place - 1 }), place <= first),
        button('down', [icon('down'), t('console.plan.down')], () => ask('move', { activity: id, place: place + 1 }), place >= state.plan.length),
        button(skipped ? 'unskip' : 'skip', t(`console.plan.${skipped ? 'unskip' : 'skip'}`), () => ask('skip', { activity: id, skip: !skipped })))
      : null,
    status === 'current'
      ? null
      : button('go', t('console.plan.go'), async () => (await ask('go-to', { activity: id })) && close(), !['running', 'paused'].includes(state.view.workshop?.phase)));
}

function ends(state, close) {
  const phase = state.view.workshop?.phase;
  const act = async (command, question, verb) => {
    if ((await sure(question, verb)) && (await ask(command, command === 'open' ? { workshop: state.view.workshop?.id } : {}))) close();
  };
  return [
    h('h3.sheet-part', {}, t('console.plan.workshop')),
    h('div.row', {},
      phase === 'paused' ? h('button.button', { type: 'button', onclick: () => ask('resume') }, t('console.next.resume')) : null,
      phase === 'running' ? h('button.button', { type: 'button', onclick: () => ask('pause') }, t('console.plan.pause')) : null,
      h('button.button', { type: 'button', onclick: keepPlan }, t('console.plan.keep')),
      phase === 'closed' ? null : h('button.button', { type: 'button', onclick: () => act('close', t('console.close.sure'), t('console.next.close')) }, t('console.next.close')),
      h('button.button', { type: 'button', onclick: () => act('open', t('console.open.sure'), t('console.next.open-again')) }, t('console.next.open-again'))),
  ];
}
