import { h } from './dom.js';
import { icon } from './icons.js';
import { knows, language, t, tn } from './words.js';

const MOST_NAMES = 8;

/// What the ready check says of one thing, as words: `{text, names, remedy}`.
export function readyWords({ key, args, names, remedy }) {
  const told = key.startsWith('clock') ? [moment(args[0])] : args;
  const whole = `ready.${key}`;
  return {
    text: knows(`${whole}.one`) ? tn(whole, Number(told[0]), ...told.slice(1)) : t(whole, ...told),
    names: namesWords(names),
    remedy: remedy ? t(`ready.do.${remedy}`) : '',
  };
}

function namesWords(names) {
  const shown = names.slice(0, MOST_NAMES);
  const more = names.length - shown.length;
  return more > 0 ? tn('ready.names.more', more, shown.join(', ')) : shown.join(', ');
}

function moment(instant) {
  return new Intl.DateTimeFormat(language(), { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' }).format(new Date(instant));
}

/// The big button before a workshop begins.
export function readyInvite(open) {
  return h('button.ready-invite', { type: 'button', 'aria-haspopup': 'dialog', onclick: open },
    icon('right'),
    h('span', {}, h('strong', {}, t('console.sheet.ready')), h('span.ready-invite-text', {}, t('ready.invite'))));
}
