import type { Database } from './database';
import type { Account } from './rows';

const KEY_NAME = 'accounts';

/**
 * The key that seals accounts: AES-GCM, non-extractable, so its bytes can't be read out of the
 * database by script; made on first use. It keeps secrets out of plain sight in the profile's
 * files; it does not stop a program that runs as the person and drives the browser, or copies the
 * whole profile.
 */
async function sealingKey(database: Database): Promise<CryptoKey> {
  const existing = await database.vault.get(KEY_NAME);
  if (existing) return existing;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  // Two callers at once: the first to write wins, so that nothing is sealed with a lost key.
  return database.transaction('rw', database.vault, async () => {
    const other = await database.vault.get(KEY_NAME);
    if (other) return other;
    await database.vault.put(made, KEY_NAME);
    return made;
  });
}

/** Seals an account's fields. */
export async function seal(
  database: Database,
  values: Record<string, unknown>,
): Promise<Account['sealed']> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const clear = new TextEncoder().encode(JSON.stringify(values));
  const key = await sealingKey(database);
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, clear) };
}

/** Opens an account's fields. Rejects when the key no longer fits (a restored profile). */
export async function open(
  database: Database,
  sealed: Account['sealed'],
): Promise<Record<string, unknown>> {
  const key = await sealingKey(database);
  const clear = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, key, sealed.bytes);
  const values: Record<string, unknown> = JSON.parse(new TextDecoder().decode(clear));
  return values;
}
