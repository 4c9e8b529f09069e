import { toast } from './toast.js';
import { t } from './words.js';

const page = document.documentElement;
const PATH = `/api/workshops/${page.dataset.workshop}/edits?lang=${page.lang}`;

/// Keeps an edit of a sentence. Answers what the server says ({before, edit}), or null after telling why not.
export function keep(edit) {
  return call('PUT', PATH, edit);
}

/// Adds a sentence to a block.
export function add(block, text) {
  return call('POST', PATH, { block, text });
}

/// Takes an edit back.
export function drop(sentence) {
  return call('DELETE', `${PATH}&sentence=${encodeURIComponent(sentence)}`);
}

async function call(method, path, body) {
  try {
    const response = await fetch(path, {
      method,
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const answer = await response.json();
    if (response.ok) return answer;
    toast(answer.detail ?? answer.title);
  } catch {
    toast(t('common.not-answered'));
  }
  return null;
}
