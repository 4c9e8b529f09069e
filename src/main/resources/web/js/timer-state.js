const SOON_SECONDS = 120;
const SOON_SHARE = 0.2;

/// How time stands: `calm|soon|over|paused`. Soon is the last fifth, two minutes at most.
export function timerState(seconds, planned, ticking) {
  if (!ticking) return 'paused';
  if (seconds <= 0) return 'over';
  return seconds <= Math.min(SOON_SECONDS, planned * SOON_SHARE) ? 'soon' : 'calm';
}
