import { send } from './api.js';

/// Asks one command of the workshop; a refusal is told on the page. Answers whether it was accepted.
export function ask(command, body = {}) {
  return send('POST', `/api/console/${command}`, body);
}
