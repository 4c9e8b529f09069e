import { h } from './dom.js';
import { t } from './words.js';

/// How talking time is shared in a group: a bar a seat, numbers and never names. Null while nobody uses it.
export function balanceView({ speaking = [], settings }, zone) {
  const voice = settings?.talkBalance && speaking.find((one) => one.zone === zone);
  if (!voice) return null;
  const seats = Object.entries(voice.seconds);
  const most = Math.max(1, ...seats.map(([, seconds]) => seconds));
  return h(
    'figure.balance',
    {},
    h('figcaption.balance-title', {}, t('display.balance')),
    h('ul.balance-seats', {}, seats.map(([seat, seconds]) =>
      h(
        'li.balance-seat',
        { 'data-speaks': Number(seat) === voice.seat, '--share': (seconds / most).toFixed(2) },
        h('span.visually-hidden', {}, t('display.balance.seat', seat)),
        h('span.balance-number', { 'aria-hidden': true }, seat),
        h('i.balance-bar', { 'aria-hidden': true }),
      ))),
  );
}
