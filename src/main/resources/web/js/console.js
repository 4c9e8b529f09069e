import { takeUp } from './choices.js';
import { embedded, set } from './dom.js';
import { showDrawers } from './drawers.js';
import { follow } from './live.js';
import { showLink } from './lost.js';
import { Now } from './now.js';
import { showPrompter } from './prompter.js';
import { Sheets } from './sheets.js';
import { showThumb } from './thumb.js';

const part = (id) => document.getElementById(id);
const now = new Now(part('now'));
const sheets = new Sheets(part('sheets'));
let state = embedded('state');

function render(next) {
  state = next;
  set(document.documentElement, '--accent', state.view.activity?.accent ?? '#8a4b2f');
  set(document.body, 'data-phase', state.view.workshop?.phase ?? 'none');
  now.show(state);
  showPrompter(part('prompter'), state);
  showDrawers(part('drawers'), state, (sheet) => sheets.open(sheet, state));
  showThumb(part('thumb'), state);
  sheets.show(state);
}

render(state);
follow('/api/console/live', 'console', (next) => takeUp(next.settings, next.settings.language).then(() => render(next)), (isUp) => showLink(part('lost'), isUp));
