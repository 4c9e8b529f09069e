import { fill, h } from './dom.js';
import { t } from './words.js';

/// The quiet sentence for when the page has lost the table.
export function showLink(element, isUp) {
  element.toggleAttribute('data-shown', !isUp);
  fill(element, isUp, () =>
    isUp ? [] : h('p.lost-line', {}, t('common.table-lost')));
}
