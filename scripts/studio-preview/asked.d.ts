declare module 'virtual:asked' {
  import type { Furnishing } from '@/utils/studio/finish';
  import type { Piece } from '@/utils/studio/pieces/spec';
  import type { Style } from '@/utils/styles/spec';

  export const pieces: readonly Piece[];
  export const styles: readonly (Style & { furnishing: Furnishing })[];
}
