import type { Finish } from '../finish';

/** The same material in a colour chosen by hand. */
export function recoloured(finish: Finish, colour: string): Finish {
  switch (finish.kind) {
    case 'mirror':
      return finish;
    case 'art':
      return {
        ...finish,
        colours: [finish.colours[0] ?? '#ffffff', colour, ...finish.colours.slice(2)],
      };
    default:
      return { ...finish, colour };
  }
}
