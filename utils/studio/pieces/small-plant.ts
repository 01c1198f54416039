import { createRandom } from '../random';
import { potted } from './parts/pots';
import type { PlantHabit } from './shape';
import type { Piece } from './spec';

const habits: readonly PlantHabit[] = ['rubber', 'grass', 'flowers'];

export const piece: Piece = {
  id: 'small-plant',
  label: { en: 'Small plant' },
  kind: 'small-plant',
  size: { width: 0.26, height: 0.32, depth: 0.26 },
  stands: 'surface',
  back: 'free',
  rooms: [
    'living-room',
    'bedroom',
    'kitchen',
    'dining-room',
    'bathroom',
    'home-office',
    'kids-room',
    'hallway',
    'outdoor',
  ],
  parts({ width, height }, seed) {
    const habit = habits[Math.floor(createRandom(seed)() * habits.length)];
    return potted(habit, 'tapered', { radius: 0.07, height: 0.12 }, { height, spread: width });
  },
};
