import { send } from './api.js';
import { fill, h } from './dom.js';
import { icon } from './icons.js';
import { span, t } from './words.js';

const SPEEDS = [1, 4, 10, 30];
const FIRST_SPEED = 10;

/// The demonstration: a whole workshop that plays itself, at a speed one can change.
export function showDemo(place, demo) {
  const facts = [demo.running, demo.speed, demo.title, Math.floor(demo.at / 30), demo.of];
  fill(place, facts, () => (demo.running ? running(demo) : idle(demo)));
}

function idle(demo) {
  return h(
    'button.button.button-main.demo-start',
    { type: 'button', title: demo.title, onclick: () => speed(FIRST_SPEED) },
    icon('resume'),
    t('table.demo.start'),
  );
}

function running(demo) {
  return [
    h('div.demo-where', {}, h('span', {}, demo.title), h('progress.demo-bar', { value: demo.at, max: demo.of, 'aria-label': t('table.demo.progress') }), h('span', {}, t('table.demo.at', span(demo.at), span(demo.of)))),
    h('div.demo-speeds', { role: 'group', 'aria-label': t('table.demo.speed') }, SPEEDS.map((times) =>
      h('button.quiet', { type: 'button', 'aria-pressed': times === demo.speed, onclick: () => speed(times) }, `×${times}`))),
    h('button.button', { type: 'button', onclick: () => send('DELETE', '/api/virtual/demo') }, t('table.demo.stop')),
  ];
}

function speed(times) {
  return send('POST', '/api/virtual/demo', { speed: times });
}
