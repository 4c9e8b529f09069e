import { Countdown } from './clock.js';
import { fill, h, set } from './dom.js';
import { clockFace, count } from './words.js';

const STUCK = { slow: 'Rien n’a bougé depuis 3 minutes', stuck: 'Rien n’a bougé depuis 5 minutes' };
const PHASES = { ready: 'Prêt à commencer', paused: 'En pause', closed: 'Atelier clos' };
const CALM_DRIFT = 90;

/// The head of the console: which activity, how much time, how late.
export class Now {
  #name = h('div.now-name');
  #clock = h('span.now-clock', { role: 'timer' });
  #notes = h('p.now-notes');
  #countdown = new Countdown();
  #state = null;

  constructor(place) {
    place.append(this.#name, this.#clock, this.#notes);
    setInterval(() => this.#tick(), 250);
  }

  show(state) {
    this.#state = state;
    const { activity, workshop } = state.view;
    fill(this.#name, [activity?.number, activity?.title, workshop?.phase], () => [
      activity ? h('span.number', { 'aria-hidden': true }, String(activity.number)) : null,
      h('h1.now-title', {}, activity?.title ?? PHASES[workshop?.phase] ?? 'Aucun atelier ouvert'),
    ]);
    const notes = [
      activity ? PHASES[workshop?.phase] : null,
      workshop?.phase === 'running' ? driftWords(state.drift) : null,
      STUCK[state.stuck],
    ].filter(Boolean);
    fill(this.#notes, [notes, state.stuck], () => notes.map((words) => h('span.now-note', { 'data-stuck': words === STUCK[state.stuck] ? state.stuck : null }, words)));
    if (activity) this.#countdown.set(activity.remainingSeconds, activity.ticking);
    this.#tick();
  }

  #tick() {
    const activity = this.#state?.view.activity;
    this.#clock.hidden = !activity;
    if (!activity) return;
    const seconds = this.#countdown.seconds();
    const text = clockFace(seconds);
    if (this.#clock.textContent !== text) this.#clock.textContent = text;
    set(this.#clock, 'data-over', seconds < 0);
  }
}

function driftWords(drift) {
  const late = Math.round(Math.abs(drift) / 60);
  if (Math.abs(drift) < CALM_DRIFT) return 'À l’heure';
  return `${count(late, 'minute')} ${drift > 0 ? 'de retard' : 'd’avance'}`;
}
