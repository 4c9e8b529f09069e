import { ask } from './ask.js';
import { h } from './dom.js';
import { t } from './words.js';

export const questionsSheet = {
  id: 'questions',
  icon: 'question',
  applies: (state) => state.questions.length > 0,
  facts: (state) => [state.questions, state.view.activity?.zones],
  build: (state) => [
    h('p.sheet-lead', {}, t('console.questions.lead')),
    zones(state).map(([zone, title]) => [
      title ? h('h3.sheet-part', {}, title) : null,
      h('div.lines', {}, state.questions.filter((question) => question.zone === zone).map((question) => line(question))),
    ]),
  ].flat(2),
};

function zones({ questions, view }) {
  const ids = [...new Set(questions.map((question) => question.zone))];
  const titles = new Map((view.activity?.zones ?? []).map((zone) => [zone.id, zone.title]));
  return ids.map((id) => [id, titles.get(id) ?? '']);
}

function line({ zone, index, text, shown }) {
  const body = zone ? { zone, index } : { index };
  return h(
    'button.line.line-button',
    { type: 'button', 'data-on': shown, 'aria-pressed': shown, onclick: () => ask('question', body) },
    h('span.line-text', {}, text),
    shown ? h('span.line-note', {}, t('console.on-display')) : null,
  );
}
