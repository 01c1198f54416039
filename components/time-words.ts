import { t } from '@/utils/i18n';

/** "12 s", "2 min 5 s". */
export function timeWords(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 90) return t('timeSeconds', whole);
  return t('timeMinutes', Math.floor(whole / 60), whole % 60);
}
