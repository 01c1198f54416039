import type { HttpReply } from '@/utils/lib/http';

/**
 * The reply with the error's code and message where others keep their words. S3 answers
 * `<Error><Code>NoSuchBucket</Code><Message>...</Message>...</Error>`; what else is in there (parts
 * of the request) is nobody's business.
 */
export function readXmlError(reply: HttpReply): HttpReply {
  const code = /<Code>([^<]*)<\/Code>/.exec(reply.text)?.[1];
  const message = /<Message>([^<]*)<\/Message>/.exec(reply.text)?.[1];
  const words = [code, message].filter(Boolean).join(': ');
  return words === '' ? reply : { ...reply, json: { message: words } };
}
