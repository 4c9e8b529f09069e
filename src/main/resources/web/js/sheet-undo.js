import { ask } from './ask.js';
import { deedLine } from './deeds.js';
import { h } from './dom.js';
import { t } from './words.js';

/// The last steps that undo takes back, one by one.
export const undoSheet = {
  id: 'undo',
  icon: 'undo',
  applies: (state) => state.undoable.length > 0,
  facts: (state) => state.undoable,
  build: ({ undoable }) => [
    h('p.sheet-lead', {}, t('console.undo.lead')),
    h('ol.lines', {}, undoable.map((step, index) =>
      h('li.line', { 'data-on': index === 0 },
        h('span.line-text', {}, deedLine(step.words)),
        index === 0 ? h('button.button.button-main', { type: 'button', onclick: () => ask('undo') }, t('console.undo.do')) : null))),
    undoable.length === 0 ? h('p', {}, t('console.undo.nothing')) : null,
  ],
};
