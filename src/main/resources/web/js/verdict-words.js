import { count } from './words.js';
import { zoneWord } from './zones.js';

/// The result of a check in sentences: `{headline, more}`. Never a bare percentage.
export function resultWords(result, activity) {
  const waiting = result.of - result.placed;
  const later = waiting > 0 ? [`${count(waiting, 'carte')} ${waiting > 1 ? 'attendent' : 'attend'} encore.`] : [];
  if (result.complete) return { headline: 'Tout est à sa place\u00a0!', more: [] };
  if (result.placed === 0) return { headline: 'Aucune carte posée', more: later };
  if (result.moves > 0) {
    return {
      headline: `${count(result.moves, 'carte')} à déplacer sur ${result.placed}`,
      more: [...misfiledWords(result.misfiled, activity), ...later],
    };
  }
  if (result.misfiled > 0 && !activity.ordered) {
    return { headline: `${count(result.misfiled, 'carte')} à rediscuter sur ${result.placed}`, more: later };
  }
  if (result.misfiled > 0) {
    return { headline: 'L’ordre est bon\u00a0!', more: [...misfiledWords(result.misfiled, activity), ...later] };
  }
  return { headline: 'Jusqu’ici, tout est juste', more: later };
}

function misfiledWords(misfiled, activity) {
  if (misfiled === 0) return [];
  const where = zoneWord(activity.zones) === 'row' ? 'dans la mauvaise rangée' : 'du mauvais côté';
  return [`${count(misfiled, 'carte')} ${where}.`];
}

/// The four verdicts of the legend in the words of this activity.
export function legendWords(activity) {
  const row = zoneWord(activity.zones) === 'row';
  return {
    right: ['bien placée', 'bien placées'],
    move: ['à déplacer', 'à déplacer'],
    'wrong-zone': row ? ['dans la mauvaise rangée', 'dans la mauvaise rangée'] : ['à rediscuter', 'à rediscuter'],
    either: ['à débattre', 'à débattre'],
  };
}
