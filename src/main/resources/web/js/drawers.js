import { fill, h } from './dom.js';
import { icon } from './icons.js';
import { cardsSheet } from './sheet-cards.js';
import { examplesSheet } from './sheet-examples.js';
import { hintsSheet } from './sheet-hints.js';
import { keySheet } from './sheet-key.js';
import { notesSheet } from './sheet-notes.js';
import { peopleSheet } from './sheet-people.js';
import { planSheet } from './sheet-plan.js';
import { pledgesSheet } from './sheet-pledges.js';
import { questionsSheet } from './sheet-questions.js';
import { timeSheet } from './sheet-time.js';
import { topicsSheet } from './sheet-topics.js';
import { debriefAddress } from './thumb.js';

const ALL = [
  examplesSheet, pledgesSheet, topicsSheet, hintsSheet, questionsSheet, keySheet, cardsSheet, timeSheet, notesSheet, peopleSheet, planSheet,
];

/// One tap deeper: a button for each sheet that says something now, and the way to the debrief as it stands.
export function showDrawers(place, state, open) {
  const useful = ALL.filter((sheet) => sheet.applies(state));
  const begun = ['running', 'paused'].includes(state.view.workshop?.phase);
  fill(place, [useful.map((sheet) => sheet.id), begun], () => [
    ...useful.map((sheet) => h('button.drawer', { type: 'button', 'aria-haspopup': 'dialog', onclick: () => open(sheet) }, icon(sheet.icon), sheet.title)),
    begun ? h('a.drawer', { href: debriefAddress(state.view) }, icon('definition'), 'Débrief') : null,
    h('a.drawer', { href: '/console/mallette' }, icon('note'), 'Écrire les cartes'),
  ]);
}
