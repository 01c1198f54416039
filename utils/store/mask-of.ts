import type { Takes } from '@/utils/providers/spec';
import type { Photo } from './rows';

/** The selection kept with a photo, where it was made for what a mode means by one. */
export function maskOf(
  { mask, maskMeans }: Pick<Photo, 'mask' | 'maskMeans'>,
  wanted: Takes['mask'],
): Blob | undefined {
  if (wanted === 'none') return undefined;
  return maskMeans === undefined || maskMeans === wanted ? mask : undefined;
}
