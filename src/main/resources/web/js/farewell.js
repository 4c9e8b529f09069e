import { h } from './dom.js';
import { keepsakeView } from './keepsake.js';
import { handOfCards } from './still-life.js';
import { span, t, tn } from './words.js';

/// After the workshop: thanks, and the ticket of what people take away.
export function farewellView(state) {
  const people = state.commitments.reduce((sum, tally) => sum + tally.people, 0);
  return h(
    'div.welcome',
    {},
    h(
      'div.welcome-words',
      {},
      h('h1.welcome-hello', {}, t('display.farewell.hello')),
      h('p.welcome-invite', {}, t('display.farewell.invite')),
      keepsakeView(state.workshop.id),
    ),
    h(
      'section.menu.ticket',
      {},
      h('p.menu-over', {}, state.workshop.packTitle),
      h('h2.menu-title', {}, t('display.farewell.bill')),
      h('ul.menu-list', {}, [
        line(t('display.farewell.together'), span(state.workshop.elapsedSeconds)),
        state.workshop.participants ? line(t('display.farewell.around'), tn('display.people', state.workshop.participants)) : null,
        line(t('display.farewell.activities'), String(state.agenda.filter((entry) => entry.status === 'done').length || state.agenda.length)),
        people > 0 ? line(t('display.farewell.wishes'), String(people)) : null,
        line(t('display.farewell.to-pay'), t('display.farewell.nothing')),
      ]),
    ),
    handOfCards(state.agenda.map((entry) => entry.accent)),
  );
}

function line(name, value) {
  return h('li.menu-entry', {}, h('span.menu-name', {}, name), h('span.menu-dots'), h('span.menu-time', {}, value));
}
