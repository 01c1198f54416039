import type { Workshop } from '@/utils/workshop/spec';

/** For tests of providers that have no use for it. */
export const noWorkshop: Workshop = {
  run: () => Promise.reject(new Error('The workshop was asked for, and there is none here.')),
};
