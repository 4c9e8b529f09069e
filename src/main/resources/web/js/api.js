import { toast } from './toast.js';
import { t } from './words.js';

/// Sends a command to the server. A refusal is told on the page in the server's own words. Answers what the server said, or false
/// when it refused.
export async function send(method, path, body) {
  try {
    const response = await fetch(path, {
      method,
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (response.ok) return (await response.json().catch(() => null)) ?? true;
    toast(await sentence(response));
  } catch {
    toast(t('common.not-answered'));
  }
  return false;
}

/// The problem's own sentence, or a plain one where there is none.
export async function sentence(response) {
  const problem = await response.json().catch(() => ({}));
  return problem.detail ?? problem.title ?? t('common.refused', response.status);
}
