import { t } from './words.js';

/// Minutes of a plan: "20 min".
export function minutesWords(seconds) {
  return t('common.minutes', Math.round(seconds / 60));
}

/// A span: "45 min", "2 h", "1 h 30".
export function spanWords(seconds) {
  const whole = Math.max(0, Math.round(seconds / 60));
  if (whole < 60) return t('common.minutes', whole);
  const hours = Math.floor(whole / 60);
  return whole % 60 === 0 ? t('common.hours', hours) : t('common.hours-minutes', hours, String(whole % 60).padStart(2, '0'));
}

/// "8 minutes de retard", "3 minutes d’avance", "à l’heure": how late against the run sheet.
export function driftWords(drift) {
  if (Math.abs(drift) < CALM_SECONDS) return t('console.drift.none');
  return t(drift > 0 ? 'console.drift.late' : 'console.drift.early', spanWords(Math.abs(drift)));
}

const CALM_SECONDS = 90;
