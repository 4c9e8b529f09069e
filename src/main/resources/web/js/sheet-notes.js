import { ask } from './ask.js';
import { h } from './dom.js';
import { t } from './words.js';

export const notesSheet = {
  id: 'notes',
  icon: 'note',
  applies: (state) => state.view.activity !== null,
  facts: (state) => [state.notes, state.view.activity?.id],
  build: (state) => {
    const { activity } = state.view;
    const groups = activity?.kind === 'debate' ? activity.zones : [];
    return [
      h('p.sheet-lead', {}, t('console.notes.lead')),
      ...(groups.length > 0 ? groups.map((group) => form(group.id, group.title, state)) : [form('', '', state)]),
    ];
  },
};

function form(zone, title, state) {
  const written = state.notes.filter((note) => note.activity === state.view.activity?.id && note.zone === zone);
  const field = h('textarea.field', { name: `note-${zone}`, rows: 2, maxlength: 2000, 'aria-label': title ? t('console.notes.field-of', title) : t('console.notes.field') });
  const save = async (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (!text) return;
    field.value = '';
    if (!(await ask('note', zone ? { text, zone } : { text }))) field.value = text;
  };
  return h(
    'form.writing',
    { onsubmit: save },
    title ? h('h3.sheet-part', {}, title) : null,
    written.length > 0 ? h('ul.written', {}, written.map((note) => h('li', {}, note.text))) : null,
    field,
    h('button.button', { type: 'submit', 'aria-label': title ? t('console.notes.save-of', title) : null }, t('console.notes.save')),
  );
}
