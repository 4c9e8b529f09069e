import { h } from './dom.js';
import { handOfCards } from './still-life.js';
import { minutes, t } from './words.js';

/// Before the workshop: a welcome and the menu of the day.
export function welcomeView(state) {
  return h(
    'div.welcome',
    {},
    h(
      'div.welcome-words',
      {},
      h('h1.welcome-hello', {}, t('display.welcome.hello')),
      h('p.welcome-invite', {}, t('display.welcome.invite')),
      h('p.welcome-soon', {}, t('display.welcome.soon')),
    ),
    menu(state),
    handOfCards(state.agenda.map((entry) => entry.accent)),
  );
}

/// Nobody has opened a workshop yet.
export function emptyView() {
  return h(
    'div.welcome',
    {},
    h(
      'div.welcome-words',
      {},
      h('h1.welcome-hello', {}, t('display.empty.hello')),
      h('p.welcome-invite', {}, t('display.empty.invite')),
    ),
    handOfCards(['#2f6b5e', '#b5532a', '#2b5c8a', '#7a5a12', '#6b3f7a', '#a33b4a']),
  );
}

function menu(state) {
  return h(
    'section.menu',
    {},
    h('p.menu-over', {}, state.workshop.packTitle),
    h('h2.menu-title', {}, t('display.welcome.menu')),
    h('ol.menu-list', {}, state.agenda.map((entry) =>
      h('li.menu-entry', { '--accent': entry.accent }, h('span.menu-name', {}, entry.title), h('span.menu-dots'), h('span.menu-time', {}, minutes(entry.plannedSeconds))))),
  );
}
