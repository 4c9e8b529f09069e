import { h } from './dom.js';

export const topicsSheet = {
  id: 'topics',
  icon: 'debate',
  applies: (state) => state.sheets.length > 0,
  facts: (state) => [state.sheets, state.view.groups],
  build: (state) => {
    const sheetOf = (card) => state.sheets.find((sheet) => sheet.cards.includes(card));
    const talked = new Map(state.view.groups.filter((group) => group.card).map((group) => [sheetOf(group.card)?.id, group.title]));
    const first = [...state.sheets].sort((one, other) => talked.has(other.id) - talked.has(one.id));
    return [h('div.lines', {}, first.map((sheet) => topic(sheet, talked.get(sheet.id))))];
  },
};

function topic(sheet, group) {
  return h(
    'details.line.answer',
    { open: group !== undefined },
    h('summary.answer-head', {}, h('span.line-text', {}, sheet.title), group ? h('span.answer-short', {}, group) : null),
    h('div.answer-body', {},
      h('p', {}, sheet.text),
      sheet.essentials.map((point) => h('p', {}, h('strong', {}, `${point.title}. `), point.text)),
      sheet.questions.length > 0 ? h('ul.written', {}, sheet.questions.map((question) => h('li', {}, question))) : null),
  );
}
