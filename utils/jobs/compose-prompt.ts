import type { RoomType } from '@/utils/photos/room-type';
import type { Style } from '@/utils/styles/spec';

const alwaysAvoid =
  'changed walls, moved windows, moved doors, different room shape, people, text, watermark, distorted furniture, low quality, blurry';

/**
 * The final words for an image model. Only words of ours and of the person: text of a page never
 * gets in here, or a listing could write our prompts.
 */
export function composePrompt(
  style: Style,
  roomType: RoomType,
  wish: string | undefined,
): { prompt: string; negativePrompt: string } {
  const room = roomType === 'unknown' ? 'room' : roomType.replaceAll('-', ' ');
  const parts = [
    `${style.label.en.toLowerCase()} style ${room}`,
    style.words,
    wish?.trim(),
    'same walls, windows, doors and camera position',
  ];
  return {
    prompt: parts.filter(Boolean).join(', '),
    negativePrompt: [style.avoid, alwaysAvoid].filter(Boolean).join(', '),
  };
}
