/** Signature version 4, by aws4fetch: only its signer is used, requests leave through our own door. */
import { AwsV4Signer } from 'aws4fetch';
import type { Hosted } from '../spec';
import type { Account } from './account';

const HOUR_SECONDS = 3600;

export interface SignedPut {
  url: string;
  headers: Record<string, string>;
}

/** What a `PUT` of bytes has to carry; the bytes themselves are not signed, TLS keeps them whole. */
export async function signPut(
  address: string,
  type: string,
  account: Account,
  nowMilliseconds: number,
): Promise<SignedPut> {
  const { url, headers } = await new AwsV4Signer({
    ...credentials(account, nowMilliseconds),
    method: 'PUT',
    url: address,
    headers: { 'content-type': type },
  }).sign();
  return { url: url.href, headers: Object.fromEntries(headers) };
}

/** An address that opens without a key for a while. The key's id is part of it, its secret isn't. */
export async function signGet(
  address: string,
  account: Account,
  nowMilliseconds: number,
): Promise<Hosted> {
  const seconds = Number(account.opensForHours) * HOUR_SECONDS;
  const { url } = await new AwsV4Signer({
    ...credentials(account, nowMilliseconds),
    method: 'GET',
    url: `${address}?X-Amz-Expires=${seconds}`,
    signQuery: true,
  }).sign();
  return { url: url.href, expiresAt: nowMilliseconds + seconds * 1000 };
}

function credentials(account: Account, nowMilliseconds: number) {
  const { accessKeyId, secretAccessKey, region } = account;
  // ISO 8601 in its basic form: 20260102T030405Z.
  const datetime = new Date(nowMilliseconds).toISOString().replace(/[:-]|\.\d{3}/g, '');
  return { accessKeyId, secretAccessKey, region, service: 's3', datetime };
}
