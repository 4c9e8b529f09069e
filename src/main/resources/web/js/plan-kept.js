import { send } from './api.js';
import { toast } from './toast.js';
import { t } from './words.js';

/// Keeps the run sheet as it is now for the next workshops with this pack.
export async function keepPlan() {
  if (await send('POST', '/api/settings/plan', { keep: true })) toast(t('console.plan.kept'));
}

/// Lets the next workshops follow the pack's own run sheet again.
export async function forgetPlan() {
  if (await send('POST', '/api/settings/plan', { keep: false })) toast(t('console.plan.forgotten'));
}
