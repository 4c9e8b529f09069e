import { t, tn } from './words.js';
import { zoneWord } from './zones.js';

/// The verdicts in the order of the legend.
export const LEGEND = ['right', 'move', 'wrong-zone', 'either'];

/// The result of a check in sentences: `{headline, more}`. Never a bare percentage.
export function resultWords(result, activity) {
  const waiting = result.of - result.placed;
  const later = waiting > 0 ? [tn('common.result.waiting', waiting)] : [];
  if (result.complete) return { headline: t('common.result.complete'), more: [] };
  if (result.placed === 0) return { headline: t('common.result.none'), more: later };
  if (result.moves > 0) {
    return { headline: tn('common.result.moves', result.moves, result.placed), more: [...misfiledWords(result.misfiled, activity), ...later] };
  }
  if (result.misfiled > 0 && !activity.ordered) {
    return { headline: tn('common.result.again', result.misfiled, result.placed), more: later };
  }
  if (result.misfiled > 0) {
    return { headline: t('common.result.order'), more: [...misfiledWords(result.misfiled, activity), ...later] };
  }
  return { headline: t('common.result.so-far'), more: later };
}

function misfiledWords(misfiled, activity) {
  return misfiled === 0 ? [] : [tn(`common.result.${zoneWord(activity.zones)}`, misfiled)];
}

/// One line of the legend: so many cards with that verdict, in the words of this activity.
export function legendWords(verdict, number, activity) {
  const where = verdict === 'wrong-zone' ? `.${zoneWord(activity.zones)}` : '';
  return tn(`display.legend.${verdict}${where}`, number);
}
