import { sentence } from './api.js';
import { t } from './words.js';

const form = document.getElementById('login');
const field = document.getElementById('pin');
const message = document.getElementById('login-message');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const pin = field.value.replaceAll(/\s/g, '');
  try {
    const response = await fetch('/api/console/login', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ pin }),
    });
    if (response.ok) location.assign('/console');
    else refuse(await sentence(response));
  } catch {
    refuse(t('common.not-answered'));
  }
});

function refuse(words) {
  message.textContent = words;
  field.select();
}
