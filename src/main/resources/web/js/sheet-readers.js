import { ask } from './ask.js';
import { boardCells } from './cells.js';
import { h } from './dom.js';
import { t } from './words.js';
import { slotWords } from './warnings.js';

/// How each reader is; one that lies can be declared dead, and alive again.
export const readersSheet = {
  id: 'readers',
  icon: 'plug',
  applies: (state) => state.view.workshop?.phase !== 'closed' && Object.keys(state.view.readers).length > 0,
  facts: (state) => state.view.readers,
  build: ({ view }) => {
    const odd = Object.entries(view.readers).filter(([, state]) => state !== 'ok');
    return [
      h('p.sheet-lead', {}, t('console.readers.lead')),
      odd.length > 0 ? h('ul.lines', {}, odd.map(([slot, state]) => line(slot, state))) : h('p', {}, t('console.readers.all-well')),
      h('h3.sheet-part', {}, t('console.readers.declare')),
      boardCells((slot) => cell(slot, view.readers[slot])),
    ];
  },
};

function declare(slot, state) {
  return () => ask('declare', { slot, reader: state === 'dead' ? 'alive' : 'dead' });
}

function line(slot, state) {
  const words = t(state === 'dead' ? 'console.reader.declare-alive' : 'console.reader.declare-dead');
  return h('li.line', {},
    h('span.line-text', {}, h('strong', {}, slotWords(slot)), ' ', t(`console.reader.${state}`)),
    h('button.button', { type: 'button', 'aria-label': t('console.reader.act', words, slotWords(slot)), onclick: declare(slot, state) }, words));
}

function cell(slot, state) {
  return {
    disabled: state === undefined,
    pressed: state === 'dead',
    mark: state,
    words: state === undefined ? slot : t('console.reader.cell', slot, t(`console.reader.${state}`)),
    act: declare(slot, state),
  };
}
