import { fill, h } from './dom.js';
import { icon } from './icons.js';
import { blanksSheet } from './sheet-blanks.js';
import { cardsSheet } from './sheet-cards.js';
import { examplesSheet } from './sheet-examples.js';
import { groupsSheet } from './sheet-groups.js';
import { hintsSheet } from './sheet-hints.js';
import { journalSheet } from './sheet-journal.js';
import { keySheet } from './sheet-key.js';
import { ladderSheet } from './sheet-ladder.js';
import { notesSheet } from './sheet-notes.js';
import { peopleSheet } from './sheet-people.js';
import { planSheet } from './sheet-plan.js';
import { pledgesSheet } from './sheet-pledges.js';
import { questionsSheet } from './sheet-questions.js';
import { readersSheet } from './sheet-readers.js';
import { readySheet } from './sheet-ready.js';
import { settingsSheet } from './sheet-settings.js';
import { speakingSheet } from './sheet-speaking.js';
import { tagsSheet } from './sheet-tags.js';
import { timeSheet } from './sheet-time.js';
import { topicsSheet } from './sheet-topics.js';
import { turnSheet } from './sheet-turn.js';
import { undoSheet } from './sheet-undo.js';
import { debriefAddress } from './thumb.js';
import { t } from './words.js';

const SHELVES = [
  ['activity', [examplesSheet, blanksSheet, pledgesSheet, topicsSheet, groupsSheet, turnSheet, hintsSheet, questionsSheet, keySheet, ladderSheet, speakingSheet]],
  ['table', [cardsSheet, readersSheet, tagsSheet, readySheet]],
  ['workshop', [planSheet, timeSheet, notesSheet, peopleSheet, undoSheet, journalSheet, settingsSheet]],
];

/// One tap deeper: a button for each sheet that says something now, and the way to the debrief as it stands.
export function showDrawers(place, state, open) {
  const shelves = SHELVES.map(([name, sheets]) => [name, sheets.filter((sheet) => sheet.applies(state))]);
  const begun = ['running', 'paused'].includes(state.view.workshop?.phase);
  fill(place, [shelves.map(([, sheets]) => sheets.map((sheet) => sheet.id)), begun], () =>
    shelves.filter(([, sheets]) => sheets.length > 0).map(([name, sheets]) =>
      h('section.shelf', { 'aria-labelledby': `shelf-${name}` },
        h('h2.shelf-title', { id: `shelf-${name}` }, t(`console.shelf.${name}`)),
        h('div.shelf-drawers', {},
          sheets.map((sheet) => drawer(sheet, open)),
          name === 'workshop' ? links(begun, state) : null))));
}

function drawer(sheet, open) {
  return h('button.drawer', { type: 'button', 'aria-haspopup': 'dialog', 'data-sheet': sheet.id, onclick: () => open(sheet) },
    icon(sheet.icon), t(`console.sheet.${sheet.id}`));
}

function links(begun, state) {
  return [
    begun ? h('a.drawer', { href: debriefAddress(state.view) }, icon('definition'), t('console.link.debrief')) : null,
    h('a.drawer', { href: '/historique' }, icon('timeline'), t('console.link.history')),
    h('a.drawer', { href: '/console/mallette' }, icon('note'), t('console.link.mallette')),
  ];
}
