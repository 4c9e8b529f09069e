import { send } from './api.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { t } from './words.js';

/// Keeps one choice of the table.
export function keep(name, value) {
  return send('POST', '/api/settings', { [name]: value });
}

/// One of a few: a group of radio buttons, with its default and the way back to it.
///
/// @param options `[[value, words]]`
export function oneOf(name, options, { settings, defaults, fixed = [] }) {
  const words = new Map(options);
  return h('fieldset.setting', { disabled: fixed.includes(name) },
    h('legend.setting-name', {}, t(`settings.${name}`)),
    h('div.chips', {}, options.map(([value, said]) => h('label.chip', {},
      h('input', { type: 'radio', name: `setting-${name}`, value, checked: settings[name] === value, onchange: () => keep(name, value) }), said))),
    usual(name, words.get(defaults[name]) ?? String(defaults[name]), { settings, defaults }));
}

/// Yes or no.
export function yesOrNo(name, { settings, defaults }) {
  const on = settings[name];
  return h('div.setting', {},
    h('button.switch', { type: 'button', role: 'switch', 'aria-checked': on, onclick: () => keep(name, !on) },
      h('span.switch-text', {}, h('span.setting-name', {}, t(`settings.${name}`)), h('span.entry-note', {}, t(`settings.${name}.text`))),
      h('span.switch-track', { 'aria-hidden': true }, icon(on ? 'right' : 'close'))),
    usual(name, t(defaults[name] ? 'settings.on' : 'settings.off'), { settings, defaults }));
}

/// "Par défaut : clair", with a button back to it where something else was chosen.
export function usual(name, words, { settings, defaults }) {
  const changed = settings[name] !== defaults[name];
  return h('p.setting-default', {},
    h('span', {}, t('settings.default', words)),
    changed ? h('button.quiet', { type: 'button', 'aria-label': t('settings.reset-of', t(`settings.${name}`)), onclick: () => keep(name, defaults[name]) }, icon('undo'), t('settings.reset')) : null);
}
