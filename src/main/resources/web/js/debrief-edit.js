import { add, drop, keep } from './debrief-edits.js';
import { t } from './words.js';
import { h } from './dom.js';

const chapters = () => document.getElementById('chapters');

/// What undo takes back, the latest last: `{edit}` to keep again or `{sentence}` to drop.
const done = [];

/// The edit mode of the page: a button that turns it on, and a bar that says what was done and takes it back.
export function startEditing(tools) {
  const toggle = h('button.button.button-edit', { type: 'button', 'aria-pressed': 'false' }, t('debrief.edit'));
  toggle.addEventListener('click', () => turn(toggle, !document.body.classList.contains('editing')));
  tools.append(toggle);
  document.addEventListener('keydown', (event) => {
    const typing = event.target.matches?.('textarea, input');
    if ((event.ctrlKey || event.metaKey) && event.key === 'z' && !typing && done.length > 0) {
      event.preventDefault();
      undo();
    }
  });
}

function turn(toggle, on) {
  document.body.classList.toggle('editing', on);
  toggle.textContent = t(on ? 'debrief.edit-end' : 'debrief.edit');
  toggle.setAttribute('aria-pressed', String(on));
  if (on) dress();
  else undress();
}

/// Puts the controls beside every sentence.
function dress() {
  const root = chapters();
  root.prepend(h('p.edit-guide', { 'data-control': true }, t('debrief.edit.guide')), bar());
  for (const sentence of root.querySelectorAll('.sentence')) dressSentence(sentence);
  for (const hidden of root.querySelectorAll('.hidden-sentence')) {
    hidden.prepend(h('span.hidden-label', { 'data-control': true }, t('debrief.edit.hidden'), ' '));
    hidden.append(h('span.edit-tools', { 'data-control': true }, action('edit.show', () => change('removed', drop(hidden.dataset.sentence), hidden.dataset.sentence))));
  }
  for (const block of root.querySelectorAll('.block')) {
    const button = action('edit.add', () => write(block, button, '', (text) => change('added', add(block.dataset.block, text))));
    block.append(h('p.edit-add', { 'data-control': true }, button));
  }
}

function undress() {
  for (const control of chapters().querySelectorAll('[data-control]')) control.remove();
}

function dressSentence(sentence) {
  const { sentence: key, computed } = sentence.dataset;
  const block = sentence.closest('.block').dataset.block;
  const added = key.startsWith('added/');
  const edit = (kind, text) => ({ sentence: key, block, kind, text });
  const reword = action('edit.reword', () =>
    write(sentence, reword, sentence.textContent, (text) => change('reworded', keep(edit(added ? 'added' : 'reworded', text)))));
  const tools = h('span.edit-tools', { 'data-control': true }, reword,
    added
      ? action('edit.remove', () => change('removed', drop(key), key))
      : action('edit.hide', () => change('hidden', keep(edit('hidden', '')))),
    computed === undefined ? null : action('edit.back', () => change('removed', drop(key), key)));
  sentence.after(tools);
  if (computed !== undefined) {
    tools.before(h('p.edit-computed', { 'data-control': true }, h('strong', {}, t('debrief.edit.computed')), ' ', computed));
  }
}

function action(word, act) {
  return h('button.edit-action', { type: 'button', onclick: act }, t(`debrief.${word}`));
}

/// A field in the sentence's place; Escape and the button leave it, Ctrl + Enter keeps.
function write(place, opener, text, then) {
  const field = h('textarea.edit-field', { rows: 3, maxlength: 2000, 'aria-label': t('debrief.edit.text') });
  field.value = text;
  const leave = () => {
    form.remove();
    opener.focus();
  };
  const form = h('form.edit-form', { 'data-control': true }, field,
    h('span.edit-tools', {}, h('button.edit-action.edit-save', { type: 'submit' }, t('debrief.edit.save')), action('edit.cancel', leave)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value.trim() === '') field.focus();
    else then(field.value.trim());
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  if (place.classList.contains('sentence')) place.after(form);
  else opener.closest('.edit-add').before(form);
  field.focus();
}

/// Waits for the server, remembers how to undo, and shows the page as it is now.
async function change(word, answered, sentence) {
  const answer = await answered;
  if (answer === null) return;
  done.push(answer.before ? { edit: answer.before } : { sentence: sentence ?? answer.edit.sentence });
  await redraw(word);
}

async function undo() {
  const last = done.pop();
  const answer = await (last.edit ? keep(last.edit) : drop(last.sentence));
  if (answer === null) done.push(last);
  else await redraw('undone');
}

/// Lays the server's own page over the sentences: nothing is composed here.
async function redraw(word) {
  const html = await (await fetch(location.href)).text();
  const fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('chapters');
  const before = scrollY;
  chapters().replaceWith(fresh);
  dress();
  scrollTo({ top: before, behavior: 'instant' });
  const status = document.getElementById('edit-status');
  status.textContent = t(`debrief.edit.did.${word}`);
}

function bar() {
  return h('p.edit-bar', { 'data-control': true },
    h('span', { id: 'edit-status', role: 'status' }),
    done.length === 0 ? null : action('edit.undo', undo));
}
