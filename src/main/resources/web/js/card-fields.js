import { h } from './dom.js';
import { knows, t } from './words.js';

/// One field of a card's form with its label, help, count of signs and place for a fault.
export function fieldOf(field, value, deck) {
  const id = `field-${field.name}`;
  const help = knows(`mallette.help.${field.name}`) && t(`mallette.help.${field.name}`);
  const described = [help && `help-${field.name}`, `fault-${field.name}`].filter(Boolean).join(' ');
  const isChoice = field.form === 'zone' || field.form === 'zones';
  const label = h(isChoice ? 'span.entry-label' : 'label.entry-label', { for: isChoice ? null : id, id: `label-${field.name}` }, t(`mallette.field.${field.name}`), field.needed ? null : h('span.entry-free', {}, ` ${t('mallette.optional')}`));
  return h(
    'div.entry',
    { 'data-form': field.form },
    h('div.entry-head', {}, label, ['line', 'paragraph'].includes(field.form) && field.name !== 'image' ? h('span.entry-count', { 'data-count': field.name }) : null),
    help ? h('p.entry-help', { id: `help-${field.name}` }, help) : null,
    isChoice ? choices(field, value, deck, described) : input(field, value, id, described),
    h('p.entry-fault', { id: `fault-${field.name}`, role: 'alert', lang: 'fr' }),
  );
}

/// What was typed in a field, as the server takes it.
export function readField(form, field) {
  if (field.form === 'zone' || field.form === 'zones') {
    return [...form.querySelectorAll(`[name="${field.name}"]:checked`)].map((box) => box.value).join(', ');
  }
  return form.elements[field.name]?.value ?? '';
}

function input(field, value, id, described) {
  const common = { id, name: field.name, 'aria-describedby': described, autocomplete: 'off', spellcheck: true };
  if (['paragraph', 'lines', 'links'].includes(field.form)) {
    const rows = field.form === 'links' || field.form === 'lines' ? Math.max(2, value.split('\n').length) : field.limit > 300 ? 4 : 3;
    const area = h('textarea.field', { ...common, rows });
    area.value = value;
    return area;
  }
  const line = h('input.field', { ...common, type: 'text', 'data-short': field.form === 'number' });
  line.value = value;
  return line;
}

function choices(field, value, deck, described) {
  const chosen = value.split(',').map((zone) => zone.trim());
  const type = field.form === 'zone' ? 'radio' : 'checkbox';
  return h(
    'div.chips',
    { role: 'group', 'aria-labelledby': `label-${field.name}`, 'aria-describedby': described, tabindex: '-1' },
    deck.zones.map((zone) => {
      const box = h('input', { type, name: field.name, value: zone.id });
      box.checked = chosen.includes(zone.id);
      return h('label.chip', {}, box, h('span', {}, zone.title));
    }),
  );
}
