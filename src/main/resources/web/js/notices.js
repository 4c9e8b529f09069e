import { h } from './dom.js';
import { icon } from './icons.js';
import { t } from './words.js';

/// What the readers are unsure of, in calm words that say what to do.
export function noticesView(state) {
  const slots = (status) => state.board.filter((slot) => slot.status === status).map((slot) => slot.slot);
  const readers = (are) => Object.entries(state.readers).filter(([, word]) => are(word)).map(([slot]) => slot);
  const lost = readers((word) => word !== 'ok' && word !== 'dead');
  const lines = [
    ['two-cards', slots('two-cards')],
    ['foreign', slots('foreign')],
    ['unsure', lost],
    ['dead', readers((word) => word === 'dead')],
  ].filter(([, where]) => where.length > 0);
  if (lines.length === 0) return null;
  return h('ul.notices', {}, lines.map(([status, where]) =>
    h('li.notice', { 'data-status': status }, icon(status === 'dead' ? 'hand' : status), t(`display.notice.${status}`, where.join(', ')))));
}
