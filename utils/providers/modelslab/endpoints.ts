import type { Endpoint } from './endpoint';
import { exteriorRestorer } from './modes/exterior-restorer';
import { floorPlanning } from './modes/floor-planning';
import { interiorMixer } from './modes/interior-mixer';
import { make } from './modes/make';
import { objectRemoval } from './modes/object-removal';
import { roomDecorator } from './modes/room-decorator';
import { scenarioChanger } from './modes/scenario-changer';
import { sketchRendering } from './modes/sketch-rendering';

/** The interior family, in the order in which people see it. */
export const endpoints: readonly [Endpoint, ...Endpoint[]] = [
  make,
  roomDecorator,
  interiorMixer,
  objectRemoval,
  scenarioChanger,
  exteriorRestorer,
  sketchRendering,
  floorPlanning,
];

export function findEndpoint(mode: string): Endpoint {
  return endpoints.find(({ id }) => id === mode) ?? endpoints[0];
}
