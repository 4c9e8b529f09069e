import { h } from './dom.js';
import { icon } from './icons.js';

/// What the readers are unsure of, in calm words that say what to do.
export function noticesView(state) {
  const slots = (status) => state.board.filter((slot) => slot.status === status).map((slot) => slot.slot);
  const lost = Object.entries(state.readers).filter(([, word]) => word !== 'ok').map(([slot]) => slot);
  const lines = [
    ['two-cards', slots('two-cards'), 'deux cartes l’une sur l’autre'],
    ['foreign', slots('foreign'), 'cette carte n’est pas de la mallette'],
    ['unsure', lost, 'lecteur muet, la carte reste comptée'],
  ].filter(([, where]) => where.length > 0);
  if (lines.length === 0) return null;
  return h('ul.notices', {}, lines.map(([status, where, words]) =>
    h('li.notice', { 'data-status': status }, icon(status), `${where.join(', ')}\u00a0: ${words}`)));
}
