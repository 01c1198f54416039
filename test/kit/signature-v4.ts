import { createHash, createHmac } from 'node:crypto';

export interface SignedRequest {
  method: string;
  url: string;
  headers: Headers;
}

/**
 * The `Authorization` that a request must carry, computed step by step as Amazon's document
 * "Signature calculations for the authorization header" has it; written apart from what signs.
 */
export function expectedAuthorization(
  { method, url, headers }: SignedRequest,
  accessKeyId: string,
  secret: string,
): string {
  const time = headers.get('x-amz-date') ?? '';
  const [, region = ''] = /Credential=[^/]+\/\d+\/([^/]+)\//.exec(authorization(headers)) ?? [];
  const [, signed = ''] = /SignedHeaders=([^,]+)/.exec(authorization(headers)) ?? [];
  const { host, pathname } = new URL(url);
  const all = new Headers([...headers, ['host', host]]);
  const lines = signed.split(';').map((name) => `${name}:${all.get(name)?.trim()}\n`);
  const payload = headers.get('x-amz-content-sha256') ?? '';
  const request = [method, pathname, '', lines.join(''), signed, payload].join('\n');
  const scope = `${time.slice(0, 8)}/${region}/s3/aws4_request`;
  const hash = createHash('sha256').update(request).digest('hex');
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${secret}`);
  const signature = hmac(key, ['AWS4-HMAC-SHA256', time, scope, hash].join('\n')).toString('hex');
  return `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
}

function authorization(headers: Headers): string {
  return headers.get('authorization') ?? '';
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
