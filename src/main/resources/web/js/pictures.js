let known;
let count = 0;

/// Asks for the cards' pictures again when a file of the pack has changed, and when a workshop or an activity has begun.
export function followPictures({ workshop, activity, pictures }) {
  const now = `${workshop?.id} ${workshop?.phase} ${activity?.id} ${pictures}`;
  if (known !== undefined && known !== now) askAgain();
  known = now;
}

function askAgain() {
  const before = [...document.querySelectorAll('link[href^="/api/pictures.css"]')];
  const fresh = document.createElement('link');
  fresh.rel = 'stylesheet';
  fresh.href = `/api/pictures.css?${++count}`;
  // The old sheets stay until the new one has come: no card is without its drawing in between. The newest stands last and wins,
  // whichever comes first of those that are still on their way.
  fresh.onload = () => before.forEach((old) => old.remove());
  fresh.onerror = () => fresh.remove();
  before.at(-1).after(fresh);
}
