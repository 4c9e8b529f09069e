import { h } from './dom.js';
import { t } from './words.js';

/// Asks before something that cannot be taken back: answers whether the person says `verb`. The safe answer has the focus.
export function sure(question, verb) {
  return new Promise((answer) => {
    const dialog = h('dialog.sure', { 'aria-labelledby': 'sure-question' });
    const say = (yes) => () => {
      dialog.returnValue = yes ? 'yes' : '';
      dialog.close(dialog.returnValue);
    };
    dialog.append(
      h('p.sure-question', { id: 'sure-question' }, question),
      h('div.row', {},
        h('button.button', { type: 'button', autofocus: true, onclick: say(false) }, t('console.sure.no')),
        h('button.button.button-main', { type: 'button', onclick: say(true) }, verb)),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      answer(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
