import { saw } from './ask.js';
import { takeUp } from './choices.js';
import { embedded, set } from './dom.js';
import { showDrawers } from './drawers.js';
import { follow } from './live.js';
import { showLink } from './lost.js';
import { Now } from './now.js';
import { Prompter } from './prompter.js';
import { readySheet } from './sheet-ready.js';
import { timeSheet } from './sheet-time.js';
import { Sheets } from './sheets.js';
import { showThumb } from './thumb.js';

const part = (id) => document.getElementById(id);
const sheets = new Sheets(part('sheets'));
const open = (sheet) => sheets.open(sheet, state);
const now = new Now(part('now'), () => open(timeSheet));
const prompter = new Prompter(part('prompter'), () => open(readySheet));
let state = embedded('state');

function render(next) {
  state = next;
  saw(state.view.seq);
  set(document.documentElement, '--accent', state.view.activity?.accent ?? '#8a4b2f');
  set(document.body, 'data-phase', state.view.workshop?.phase ?? 'none');
  now.show(state);
  prompter.show(state);
  showDrawers(part('drawers'), state, open);
  showThumb(part('thumb'), state);
  sheets.show(state);
}

// A key held down counts once.
part('thumb').addEventListener('keydown', (event) => event.repeat && event.preventDefault());
render(state);
follow('/api/console/live', 'console', (next) => takeUp(next.settings, next.settings.language).then(() => render(next)), (isUp) => showLink(part('lost'), isUp));
