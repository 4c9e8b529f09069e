import { send } from './api.js';

let seen = null;
const asked = new Set();

/// Remembers what the person looks at: the sequence of the last state on the page. Commands carry it, so that one decided on a view
/// that somebody has changed since is refused.
export function saw(seq) {
  seen = seq;
}

/// Asks one command of the workshop; a refusal is told on the page. The same command asked twice before the first is answered counts
/// once. Answers whether it was accepted.
export async function ask(command, body = {}) {
  const call = command + JSON.stringify(body);
  if (asked.has(call)) return false;
  asked.add(call);
  try {
    const answer = await send('POST', `/api/console/${command}`, seen === null ? body : { ...body, seen });
    if (answer?.seq > seen) seen = answer.seq;
    return Boolean(answer);
  } finally {
    asked.delete(call);
  }
}
