import { ask } from './ask.js';
import { h } from './dom.js';
import { icon } from './icons.js';

export const examplesSheet = {
  id: 'examples',
  icon: 'plus',
  title: 'Exemples cités',
  applies: (state) => state.view.activity?.kind === 'open',
  facts: (state) => state.view.families,
  build: (state) => [
    h('p.sheet-lead', {}, 'Ajoutez ce qui a été dit. Sans rien écrire, «\u00a0+\u00a0» compte un exemple de la famille.'),
    ...state.view.families.map((family) => form(family)),
  ],
};

function form(family) {
  const field = h('input.field', { name: `example-${family.zone}`, maxlength: 120, placeholder: 'Un exemple', 'aria-label': `Exemple, ${family.title}`, autocomplete: 'off' });
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
    h('div.row.row-tight', {}, field, h('button.button', { type: 'submit', 'aria-label': `Ajouter, ${family.title}` }, icon('plus'))),
  );
}
