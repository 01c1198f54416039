import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '@/utils/store/database';
import { open, seal } from '@/utils/store/vault';

const database = openDatabase('vault-test');
afterEach(() => database.vault.clear());

describe('the vault', () => {
  it('opens what it sealed', async () => {
    const sealed = await seal(database, { key: 'sk-secret' });
    expect(await open(database, sealed)).toEqual({ key: 'sk-secret' });
  });

  it('keeps no byte of the secret in the clear, and no key that script could read', async () => {
    const sealed = await seal(database, { key: 'sk-secret' });
    expect(new TextDecoder().decode(sealed.bytes)).not.toContain('secret');
    const [key] = await database.vault.toArray();
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('seals many at once on first use with one key', async () => {
    const all = await Promise.all([1, 2, 3, 4].map((n) => seal(database, { n })));
    expect(await Promise.all(all.map((sealed) => open(database, sealed)))).toEqual(
      [1, 2, 3, 4].map((n) => ({ n })),
    );
    expect(await database.vault.count()).toBe(1);
  });

  it('refuses what another key sealed', async () => {
    const sealed = await seal(database, { key: 'sk-secret' });
    await database.vault.clear();
    await expect(open(database, sealed)).rejects.toThrow();
  });
});
