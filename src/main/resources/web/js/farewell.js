import { h } from './dom.js';
import { keepsakeView } from './keepsake.js';
import { handOfCards } from './still-life.js';
import { count, span } from './words.js';

/// After the workshop: thanks, and the ticket of what people take away.
export function farewellView(state) {
  const people = state.commitments.reduce((sum, tally) => sum + tally.people, 0);
  return h(
    'div.welcome',
    {},
    h(
      'div.welcome-words',
      {},
      h('h1.welcome-hello', {}, 'Merci\u00a0!'),
      h('p.welcome-invite', {}, 'Ce qui s’est dit autour de cette table continue dehors. Emportez une fiche, parlez-en à quelqu’un.'),
      keepsakeView(state.workshop.id),
    ),
    h(
      'section.menu.ticket',
      {},
      h('p.menu-over', {}, state.workshop.packTitle),
      h('h2.menu-title', {}, 'L’addition'),
      h('ul.menu-list', {}, [
        line('Ensemble', span(state.workshop.elapsedSeconds)),
        state.workshop.participants ? line('Autour de la table', count(state.workshop.participants, 'personne')) : null,
        line('Activités', String(state.agenda.filter((entry) => entry.status === 'done').length || state.agenda.length)),
        people > 0 ? line('Envies d’agir', String(people)) : null,
        line('À payer', 'rien du tout'),
      ]),
    ),
    handOfCards(state.agenda.map((entry) => entry.accent)),
  );
}

function line(name, value) {
  return h('li.menu-entry', {}, h('span.menu-name', {}, name), h('span.menu-dots'), h('span.menu-time', {}, value));
}
