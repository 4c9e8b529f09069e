import { ask } from './ask.js';
import { deedLine } from './deeds.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { clockFace, t } from './words.js';

let opened = null;

/// What happened, newest first; a mistake is corrected beside what was written, which stays.
export const journalSheet = {
  id: 'journal',
  icon: 'timeline',
  applies: (state) => state.journal.length > 0,
  facts: (state) => state.journal,
  tend: () => {
    opened = null;
  },
  build: ({ journal }, close, again) => [
    h('p.sheet-lead', {}, t('console.journal.lead')),
    h('ol.journal', {}, journal.map((line) => lineView(line, again))),
  ],
};

function lineView(line, again) {
  const open = opened === line.seq;
  const toggle = () => {
    opened = open ? null : line.seq;
    again();
  };
  const by = line.actor === 'table' || line.actor === 'clock' ? null : h('span.hand-mark', {}, icon(line.actor === 'console' ? 'hand' : 'command'), t(`console.actor.${line.actor}`));
  return h('li.entry-line', { 'data-struck': line.undone || line.correction?.struck },
    h('time.entry-time', {}, line.elapsed < 0 ? '' : clockFace(line.elapsed)),
    h('div.entry-text', {},
      h('p', {}, deedLine(line.words)),
      line.undone ? h('p.entry-note', {}, t('console.journal.undone')) : null,
      line.correction ? h('p.entry-note', {}, line.correction.struck ? t('console.journal.struck') : t('console.journal.corrected', line.correction.text)) : null,
      by,
      open ? form(line, toggle) : null),
    line.correct ? h('button.button', { type: 'button', 'aria-expanded': open, 'aria-label': t('console.journal.correct-that', deedLine(line.words)), onclick: toggle }, t('console.journal.correct')) : null);
}

function form(line, done) {
  const field = h('input.field', { name: `correct-${line.seq}`, autocomplete: 'off', inputmode: line.correct === 'number' ? 'numeric' : null, 'aria-label': t(`console.journal.field.${line.correct}`) });
  field.value = line.said;
  const correct = async (body) => {
    if (await ask('correct', { seq: line.seq, ...body })) done();
  };
  const save = (event) => {
    event.preventDefault();
    correct({ text: field.value.trim() });
  };
  return h('form.writing', { onsubmit: save },
    h('p.entry-note', {}, t(`console.journal.field.${line.correct}`)),
    field,
    h('div.row', {},
      h('button.button.button-main', { type: 'submit' }, t('console.journal.save')),
      line.correction?.struck ? null : h('button.button', { type: 'button', onclick: () => correct({}) }, t('console.journal.strike'))));
}
