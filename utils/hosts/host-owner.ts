const PREFIX = 'host:';

/** Under which accounts of a host are kept beside those of providers. */
export function hostOwnerId(hostId: string): string {
  return PREFIX + hostId;
}

/** The host an account belongs to; undefined for a provider's account. */
export function hostIdOf(ownerId: string): string | undefined {
  return ownerId.startsWith(PREFIX) ? ownerId.slice(PREFIX.length) : undefined;
}
