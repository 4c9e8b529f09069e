import { send } from './api.js';
import { h } from './dom.js';
import { forgetPlan } from './plan-kept.js';
import { keep, oneOf, usual, yesOrNo } from './settings-rows.js';
import { spanWords } from './spans.js';
import { sure } from './sure.js';
import { toast } from './toast.js';
import { t } from './words.js';

const LENGTHS = [0, 45, 60, 90, 120, 150];
const LANGUAGES = [['fr', 'Français'], ['en', 'English']];
const LOOKS = ['light', 'dark', 'contrast'];
const SIZES = ['normal', 'large', 'largest'];

let offer = null;

/// Everything that is chosen for this table, each with its default.
export const settingsSheet = {
  id: 'settings',
  icon: 'settings',
  applies: () => true,
  facts: (state) => [state.settings, offer],
  tend: (again) => {
    fetch('/api/settings').then((response) => (response.ok ? response.json() : null)).then((answer) => {
      offer = answer;
      again();
    }, () => {});
  },
  build: ({ settings, view }) => {
    if (!offer) return [h('p.sheet-lead', { role: 'status' }, t('settings.looking'))];
    const { defaults, choices } = offer;
    const all = { settings, defaults, fixed: choices.fixed };
    return [
      h('h3.sheet-part', {}, t('settings.part.words')),
      oneOf('language', LANGUAGES, all),
      oneOf('displayLanguage', LANGUAGES, all),
      h('h3.sheet-part', {}, t('settings.part.look')),
      oneOf('look', LOOKS.map((look) => [look, t(`settings.look.${look}`)]), all),
      oneOf('textSize', SIZES.map((size) => [size, t(`settings.textSize.${size}`)]), all),
      ...['easyTexts', 'readAloud', 'sounds', 'calm', 'talkBalance'].map((name) => yesOrNo(name, all)),
      h('h3.sheet-part', {}, t('settings.part.workshop')),
      oneOf('minutes', lengths(settings).map((minutes) => [minutes, minutes ? spanWords(minutes * 60) : t('settings.minutes.pack')]), all),
      h('div.row', {}, h('button.button', { type: 'button', onclick: forgetPlan }, t('settings.plan.forget'))),
      h('h3.sheet-part', {}, t('settings.part.table')),
      among('pack', choices.packs, choices, all),
      among('table', choices.tables, choices, all),
      restart(settings, choices, view),
      pin(choices),
    ];
  },
};

function lengths({ minutes }) {
  return LENGTHS.includes(minutes) ? LENGTHS : [...LENGTHS, minutes].sort((one, other) => one - other);
}

/// One of many: a list of the system's own.
function among(name, entries, choices, { settings, defaults, fixed }) {
  const id = `setting-${name}`;
  const field = h('select.field', { id, disabled: fixed.includes(name), onchange: () => keep(name, field.value) },
    entries.map((entry) => h('option', { value: entry.id, selected: entry.id === (settings[name] || choices[name]) }, titleOf(entry))));
  return h('div.setting', {},
    h('label.setting-name', { for: id }, t(`settings.${name}`)),
    field,
    fixed.includes(name)
      ? h('p.entry-note', {}, t('settings.fixed'))
      : usual(name, t('settings.as-started'), { settings, defaults }));
}

function titleOf({ id, title }) {
  if (id === 'virtual') return t('settings.table.virtual');
  return title || id;
}

/// Another pack or table is taken up by starting again: what is on the table goes on later, nothing is lost.
function restart(settings, choices, view) {
  const waits = ['pack', 'table'].some((name) => settings[name] && settings[name] !== choices[name]);
  if (!waits) return null;
  const go = async () => {
    if (!(await sure(t(['running', 'paused'].includes(view.workshop?.phase) ? 'settings.restart.sure-running' : 'settings.restart.sure'), t('settings.restart.do')))) return;
    if (await send('POST', '/api/settings/restart', {})) toast(t('settings.restart.soon'));
  };
  return h('div.advice', {},
    h('p.advice-text', {}, t('settings.restart.text')),
    h('button.button.button-main', { type: 'button', onclick: go }, t('settings.restart.do')));
}

function pin({ fixed }) {
  if (fixed.includes('pin')) return h('p.entry-note', {}, t('settings.pin.fixed'));
  const field = h('input.field', { name: 'new-pin', id: 'new-pin', inputmode: 'numeric', autocomplete: 'off', maxlength: 6, pattern: '[0-9]{6}' });
  const save = async (event) => {
    event.preventDefault();
    if (await send('POST', '/api/settings/pin', { pin: field.value.trim() })) {
      field.value = '';
      toast(t('settings.pin.done'));
    }
  };
  return h('form.setting', { onsubmit: save, novalidate: true },
    h('label.setting-name', { for: 'new-pin' }, t('settings.pin')),
    h('p.entry-note', {}, t('settings.pin.text')),
    h('div.row.row-tight', {}, field, h('button.button', { type: 'submit' }, t('settings.pin.do'))));
}
