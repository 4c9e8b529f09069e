import { ask } from './ask.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { t } from './words.js';

export const examplesSheet = {
  id: 'examples',
  icon: 'plus',
  applies: (state) => state.view.activity?.kind === 'open',
  facts: (state) => [state.view.families, state.suggestions],
  build: (state) => [
    h('p.sheet-lead', {}, t('console.examples.lead')),
    ...state.view.families.map((family) => form(family, state.suggestions.find((entry) => entry.zone === family.zone)?.examples ?? [])),
  ],
};

function form(family, suggestions) {
  const words = t('console.examples.field', family.title);
  const field = h('input.field', { name: `example-${family.zone}`, maxlength: 120, placeholder: t('console.examples.hint'), 'aria-label': words, autocomplete: 'off' });
  const add = async (event) => {
    event.preventDefault();
    const text = field.value.trim();
    field.value = '';
    if (!(await ask('name', text ? { zone: family.zone, text } : { zone: family.zone }))) field.value = text;
  };
  return h(
    'form.writing',
    { onsubmit: add },
    h('h3.sheet-part', {}, family.title, family.count > 0 ? h('span.part-count', {}, String(family.count)) : null),
    family.examples.length > 0 ? h('p.written', {}, family.examples.join(', ')) : null,
    h('div.row.row-tight', {}, field, h('button.button', { type: 'submit', 'aria-label': t('console.examples.add', family.title) }, icon('plus'))),
    suggestionChips(suggestions, (text) => ask('name', { zone: family.zone, text }), family.title),
  );
}

/// Well-known examples, one tap each; null where there are none.
export function suggestionChips(suggestions, choose, title) {
  return suggestions.length > 0
    ? h('div.chips', { role: 'group', 'aria-label': t('console.examples.suggested', title) }, suggestions.map((text) =>
      h('button.chip', { type: 'button', onclick: () => choose(text) }, text)))
    : null;
}
