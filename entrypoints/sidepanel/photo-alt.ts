import { t } from '@/utils/i18n';
import type { Photo } from '@/utils/store/rows';

/** What the photo on the bench is called where it can't be seen. */
export function photoAlt({ caption }: Photo): string {
  return t('benchPhotoOf', caption ?? '');
}
