import { language } from './words.js';

/// Where the page shows the pack's own texts.
const PACK_TEXTS = [
  '.card-title', '.told-title', '.told-answer', '.told-text', '.told-trap', '.told-takeaway', '.reading-title', '.reading-text',
  '.slip-text', '.play-question', '.play-takeaway', '.bravo-takeaway', '.masthead-name', '.agenda-title',
  '.menu:not(.ticket) .menu-name', '.zone-name', '.zone-text', '.group-card', '.group-question', '.tallies-name',
  '.pledges-question', '.rules-line',
].join(',');

/// Marks the pack's texts with their language where it is not the page's, so that they are read out as they are spelt.
export function markTongue(root, packLanguage) {
  const other = packLanguage && !packLanguage.startsWith(language()) ? packLanguage : null;
  for (const element of root.querySelectorAll(PACK_TEXTS)) {
    if (other) element.lang = other;
    else element.removeAttribute('lang');
  }
}
