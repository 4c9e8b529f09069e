import { Countdown } from './clock.js';
import { fill, h, set } from './dom.js';
import { icon } from './icons.js';
import { driftWords } from './spans.js';
import { clockFace, t } from './words.js';

const SOON_SHARE = 0.2;
const SOON_LEAST_SECONDS = 60;
const SOON_MOST_SECONDS = 180;
const ICONS = { calm: 'time', soon: 'time', over: 'alert', paused: 'pause', still: 'time' };

/// The head of the console: which activity, how much time, how late. The clock leads to the time sheet.
export class Now {
  #name = h('div.now-name');
  #clock;
  #mark = h('span.now-mark');
  #face = h('span.now-face', { role: 'timer' });
  #word = h('span.now-word');
  #notes = h('p.now-notes');
  #countdown = new Countdown();
  #state = null;

  /// @param openTime opens the time sheet
  constructor(place, openTime) {
    this.#clock = h('button.now-clock', { type: 'button', 'aria-haspopup': 'dialog', onclick: openTime }, this.#mark, this.#face, this.#word);
    place.append(this.#name, this.#clock, this.#notes);
    setInterval(() => this.#tick(), 250);
  }

  show(state) {
    this.#state = state;
    const { activity, workshop } = state.view;
    fill(this.#name, [activity?.number, activity?.title, workshop?.phase], () => [
      activity ? h('span.number', { 'aria-hidden': true }, String(activity.number)) : null,
      h('h1.now-title', {}, activity?.title ?? phaseWords(workshop)),
    ]);
    const notes = [
      activity && workshop?.phase !== 'running' ? phaseWords(workshop) : null,
      workshop?.phase === 'running' ? driftWords(state.drift) : null,
      stuckWords(state.stuck),
    ].filter(Boolean);
    fill(this.#notes, [notes, state.stuck], () =>
      notes.map((words) => h('span.now-note', { 'data-stuck': words === stuckWords(state.stuck) ? state.stuck : null }, words)));
    if (activity) this.#countdown.set(activity.remainingSeconds, activity.ticking);
    this.#tick();
  }

  #tick() {
    const { activity, workshop } = this.#state?.view ?? {};
    this.#clock.hidden = !activity;
    if (!activity) return;
    const seconds = this.#countdown.seconds();
    const text = clockFace(seconds);
    const mood = clockMood(seconds, activity, workshop.phase);
    if (this.#face.textContent !== text) this.#face.textContent = text;
    set(this.#clock, 'data-mood', mood);
    fill(this.#mark, mood, () => icon(ICONS[mood]));
    fill(this.#word, mood, () => t(`console.clock.${mood}`));
  }
}

/// `calm|soon|over|paused|still`: colour, sign and word of the clock follow it.
export function clockMood(seconds, activity, phase) {
  if (phase === 'paused') return 'paused';
  if (seconds <= -1) return 'over';
  if (!activity.ticking) return 'still';
  const soon = Math.min(SOON_MOST_SECONDS, Math.max(SOON_LEAST_SECONDS, activity.plannedSeconds * SOON_SHARE));
  return seconds <= soon ? 'soon' : 'calm';
}

function phaseWords(workshop) {
  return t(`console.phase.${workshop?.phase ?? 'none'}`);
}

function stuckWords(stuck) {
  return stuck === 'calm' ? null : t(`console.stuck.${stuck}`);
}
