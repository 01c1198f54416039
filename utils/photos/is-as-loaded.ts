/** Whether the address is still the one that the server answered: false after pushState. */
export function isAsLoaded(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return !loaded || new URL(loaded.name).pathname === location.pathname;
}
