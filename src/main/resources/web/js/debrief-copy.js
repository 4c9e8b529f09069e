import { t } from './words.js';
import { h } from './dom.js';
import { toast } from './toast.js';

const SHOWN_MILLIS = 1800;

/// A copy button beside each field of the form that holds something.
export function addCopyButtons(form) {
  for (const value of form.querySelectorAll('[data-copy]')) {
    const button = h('button.copy', { type: 'button', 'aria-label': t('debrief.copy.of', value.dataset.name) }, t('debrief.copy'));
    button.addEventListener('click', () => copy(value, button));
    value.after(button);
  }
}

async function copy(value, button) {
  if ((await toClipboard(value.dataset.copy)) || byCommand(value.dataset.copy)) {
    button.textContent = t('debrief.copied');
    button.dataset.done = '';
    setTimeout(() => {
      button.textContent = t('debrief.copy');
      delete button.dataset.done;
    }, SHOWN_MILLIS);
  } else {
    getSelection().selectAllChildren(value);
    toast(t('debrief.copy.by-hand'));
  }
}

/// The clipboard is there over https and on the table itself only.
async function toClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/// The old way, which works over plain http.
function byCommand(text) {
  const field = h('textarea.copy-field', { readonly: true, 'aria-hidden': 'true', tabindex: -1 });
  field.value = text;
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  focused?.focus();
  return done;
}
