/**
 * Every service there is a mode for. Left out are the videos and those whose documents name no
 * fields. The first needs neither a mask nor a host for one.
 */
import { createExterior } from './modes/create-exterior';
import { createRoom } from './modes/create-room';
import { declutter } from './modes/declutter';
import { exterior } from './modes/exterior';
import { furnish } from './modes/furnish';
import { oneElement } from './modes/one-element';
import { plan } from './modes/plan';
import { removeLogo } from './modes/remove-logo';
import { renovate } from './modes/renovate';
import { sky, skyInterior } from './modes/sky';
import type { Service } from './service';

export const services: readonly [Service, ...Service[]] = [
  furnish,
  createRoom,
  renovate,
  declutter,
  oneElement,
  skyInterior,
  plan,
  removeLogo,
  exterior,
  createExterior,
  sky,
];

/** The service of a mode; the first where the mode is unknown, as the card does it. */
export function serviceOf(modeId: string): Service {
  return services.find(({ mode }) => mode.id === modeId) ?? services[0];
}
