import { sentence } from './api.js';
import { embedded, h, set } from './dom.js';
import { icon } from './icons.js';
import { showShelf } from './shelf.js';
import { toast } from './toast.js';
import { quoted, t, tn } from './words.js';
import { Workbench } from './workbench.js';

const part = (id) => document.getElementById(id);
const MARKS = { fresh: 'right', waiting: 'pause', broken: 'alert' };

let desk = embedded('desk');
let chosen = null;
const bench = new Workbench(part('workbench'), { save, leave });

/// `pick` is `{deck, card}`; without a card a new one is begun, from a filled-in blank where `filled` is given.
function choose(pick) {
  if (bench.dirty && !confirm(t('mallette.leave'))) return;
  chosen = pick;
  set(document.body, 'data-view', pick ? 'card' : 'shelf');
  set(document.documentElement, '--accent', pick?.deck.accent ?? '#8a4b2f');
  bench.show(desk, pick);
  showShelf(part('shelf'), desk, chosen, choose, keepExample);
  if (pick) part('workbench').focus({ preventScroll: true });
  scrollTo({ top: 0 });
}

function leave() {
  choose(null);
}

/// Writes a card; answers its faults by field, none when it was written.
async function save(pick, values) {
  const base = `/api/pack/${encodeURIComponent(pick.deck.activity)}/cards`;
  const [method, path] = pick.card ? ['PUT', `${base}/${encodeURIComponent(pick.card.id)}`] : ['POST', base];
  const body = { values, revision: pick.card?.revision ?? '', sheet: pick.sheet ?? '', blank: pick.filled?.card ?? '' };
  const answer = await ask(method, path, body);
  if (!answer) return [];
  if (answer.faults) return answer.faults;
  take(answer.desk);
  const deck = desk.decks.find((one) => one.activity === pick.deck.activity);
  bench.clean();
  choose({ deck, card: deck.cards.find((card) => card.id === answer.card) });
  toast(t('mallette.written', `activities/${deck.activity}.yaml`));
  return null;
}

async function keepExample(filled) {
  const answer = await ask('POST', `/api/pack/${encodeURIComponent(filled.activity)}/examples`, { zone: filled.zone, text: filled.text });
  if (!answer || answer.faults) return;
  take(answer.desk);
  showShelf(part('shelf'), desk, chosen, choose, keepExample);
  toast(t('mallette.kept-example', quoted(filled.text)));
}

async function ask(method, path, body) {
  try {
    const response = await fetch(path, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
    if (response.ok) return response.json();
    if (response.status === 422) {
      const problem = await response.json();
      toast(problem.detail);
      return { faults: problem.faults };
    }
    toast(await sentence(response));
  } catch {
    toast(t('mallette.no-answer'));
  }
  return null;
}

function take(next) {
  desk = next;
  showHead();
}

function showHead() {
  const faults = desk.problems.filter((problem) => problem.fault || desk.state !== 'broken');
  part('head').replaceChildren(
    h('a.author-back', { href: '/console' }, icon('undo'), t('mallette.back')),
    h('h1.author-title', {}, desk.title),
    h('p.author-state', { 'data-state': desk.state }, icon(MARKS[desk.state]), h('span', {}, t(`mallette.state.${desk.state}`))),
    faults.length === 0 ? '' : problems(faults),
  );
}

function problems(list) {
  return h(
    'details.author-problems',
    { open: desk.state === 'broken' },
    h('summary', {}, tn('mallette.problems', list.length)),
    h('ul.author-list', {}, list.slice(0, 12).map((problem) => h('li', { lang: 'fr' }, problem.text))),
  );
}

/// What others write in the files shows too, but never under the hands of someone who types.
async function refresh() {
  if (document.hidden || bench.dirty) return;
  const response = await fetch('/api/pack').catch(() => null);
  if (!response?.ok) return;
  const next = await response.json();
  if (bench.dirty || JSON.stringify(next) === JSON.stringify(desk)) return;
  take(next);
  if (!chosen) return choose(null);
  const deck = desk.decks.find((one) => one.activity === chosen.deck.activity);
  const card = chosen.card && deck?.cards.find((one) => one.id === chosen.card.id);
  if (!chosen.card || !card) return showShelf(part('shelf'), desk, chosen, choose, keepExample);
  chosen = { deck, card };
  bench.show(desk, chosen);
  return showShelf(part('shelf'), desk, chosen, choose, keepExample);
}

addEventListener('beforeunload', (event) => bench.dirty && event.preventDefault());
document.addEventListener('visibilitychange', refresh);
setInterval(refresh, 5_000);
take(desk);
const wide = matchMedia('(min-width: 60rem)').matches;
const first = wide ? desk.decks.find((deck) => deck.cards.some((card) => !card.definition)) : null;
choose(first ? { deck: first, card: first.cards.find((card) => !card.definition) } : null);
