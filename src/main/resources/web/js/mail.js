import { sentence } from './api.js';
import { t } from './words.js';

/// The part of the debrief's page that sends it by mail. What the server answers is said below the button, in its own words.
const part = document.getElementById('courriel');
const sending = document.getElementById('mail-send');
const settings = document.getElementById('mail-settings');
const said = document.getElementById('mail-said');

if (part) {
  sending.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  settings.addEventListener('submit', (event) => {
    event.preventDefault();
    keep(event.submitter);
  });
  document.getElementById('mail-forget').addEventListener('click', (event) => forget(event.target));
  part.querySelector('details').addEventListener('toggle', show, { once: true });
}

async function send() {
  const button = sending.querySelector('button');
  said.textContent = t('debrief.mail.sending');
  const answer = await ask('POST', `/api/workshops/${part.dataset.workshop}/mail`, { to: sending.elements.to.value }, button);
  if (answer) said.textContent = t('debrief.mail.sent', answer.to);
  else if (answer === null) part.querySelector('details').open = true;
}

async function keep(button) {
  const { port, ...texts } = Object.fromEntries(new FormData(settings));
  const kept = await ask('POST', '/api/mail', { ...texts, port: Number(port) }, button);
  if (kept) {
    fill(kept);
    said.textContent = t('debrief.mail.kept');
  }
}

async function forget(button) {
  const kept = await ask('DELETE', '/api/mail', undefined, button);
  if (kept) {
    fill(kept);
    said.textContent = t('debrief.mail.forgotten');
  }
}

async function show() {
  const kept = await ask('GET', '/api/mail');
  if (kept) fill(kept);
}

function fill(kept) {
  for (const name of ['host', 'port', 'security', 'user', 'from', 'to']) settings.elements[name].value = kept[name];
  settings.elements.password.value = '';
  settings.elements.password.placeholder = kept.hasPassword ? t('debrief.mail.password.kept') : '';
  sending.elements.to.placeholder = kept.to;
}

/// The answer, told in the page's language; false when it was refused, null when no server is set yet.
async function ask(method, path, body, button) {
  if (button) button.disabled = true;
  try {
    const answer = await fetch(`${path}?lang=${document.documentElement.lang}`, { method, headers: body ? { 'Content-Type': 'application/json' } : {}, body: body && JSON.stringify(body) });
    if (answer.ok) return await answer.json();
    said.textContent = await sentence(answer);
    return answer.status === 409 ? null : false;
  } finally {
    if (button) button.disabled = false;
  }
}
