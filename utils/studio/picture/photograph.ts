import { luminance } from '@/utils/restyle/colour';
import type { PhotoLook } from './measure-photo';

/** A camera's picture of a room is less colourful than its paints: everything shines on everything. */
const COLOURFUL = 0.93;

/**
 * Makes of light what the photo's camera would have made of it: its exposure, and the veil that
 * stray light lays over what is dark. In place.
 * @param drawn red, green, blue (times coverage) and coverage of each pixel
 */
export function photograph(
  drawn: Float32Array,
  { exposure, black, white }: Pick<PhotoLook, 'exposure' | 'black' | 'white'>,
): void {
  const veil = white.map((part) => part * black);
  for (let i = 0; i < drawn.length; i += 4) {
    const cover = drawn[i + 3];
    if (cover === 0) continue;
    const grey = luminance(drawn[i], drawn[i + 1], drawn[i + 2]) * (1 - COLOURFUL);
    for (let k = 0; k < 3; k++) {
      const light = (drawn[i + k] * COLOURFUL + grey) * exposure;
      drawn[i + k] = light * (1 - black) + veil[k] * cover;
    }
  }
}
