import { send, sentence } from './api.js';
import { toast } from './toast.js';

/// Deleting, notes and import; searching, comparing and exporting are plain forms and links.
const POLL_MILLIS = 2_000;

/// A refusal is told in the page's language, which need not be the table's.
const spoken = `?lang=${document.documentElement.lang}`;
const books = document.getElementById('books');
const dialog = document.getElementById('delete');
const file = document.getElementById('import');

books?.addEventListener('click', (event) => {
  const book = event.target.closest('.book-delete')?.closest('.book');
  if (book) askDelete(book);
});

books?.addEventListener('submit', async (event) => {
  const form = event.target.closest('.jotting-form');
  if (!form) return;
  event.preventDefault();
  const id = form.closest('.book').dataset.id;
  if (await send('PUT', `/api/workshops/${encodeURIComponent(id)}/note${spoken}`, { text: form.elements.text.value })) {
    toast(form.dataset.saved);
  }
});

function askDelete(book) {
  const text = document.getElementById('delete-text');
  text.textContent = text.dataset.text.replace('{0}', book.dataset.day);
  dialog.onclose = async () => {
    if (dialog.returnValue !== 'delete') return;
    if (await send('DELETE', `/api/workshops/${encodeURIComponent(book.dataset.id)}${spoken}`)) {
      const next = book.nextElementSibling ?? book.previousElementSibling;
      book.remove();
      next?.querySelector('.book-title a')?.focus();
      toast(document.getElementById('delete-go').dataset.said);
    }
  };
  dialog.returnValue = 'keep';
  dialog.showModal();
}

file?.addEventListener('change', async () => {
  const said = document.getElementById('import-said');
  if (file.files.length === 0) return;
  said.textContent = file.dataset.working;
  delete said.dataset.refused;
  try {
    const response = await fetch(`/api/workshops/import${spoken}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/zip' },
      body: file.files[0],
    });
    if (response.ok) {
      const received = await response.json();
      said.textContent = received.said;
      if (received.added.length > 0) setTimeout(() => location.reload(), POLL_MILLIS);
    } else {
      said.textContent = await sentence(response);
      said.dataset.refused = 'true';
    }
  } catch {
    said.textContent = await sentence(new Response('{}'));
    said.dataset.refused = 'true';
  }
  file.value = '';
});

// Workshops that are still being summed up: shown when they are, unless somebody is writing.
if (Number(document.body.dataset.pending) > 0) {
  const timer = setInterval(async () => {
    const response = await fetch(`/api/history${location.search}`).catch(() => undefined);
    if (!response?.ok) return;
    const { pending } = await response.json();
    if (pending === 0 && document.activeElement?.closest('form, dialog') === null) {
      clearInterval(timer);
      location.reload();
    }
  }, POLL_MILLIS);
}
