/**
 * What services that take pictures by form share: one address for uploads, one for what was
 * uploaded. Which fields a form must have and what is answered is the service's own.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type Answer, type Fault, failInstead, sendAnswer } from './faults';
import { listen, type RunningServer } from './server';

export interface UploadRequest {
  path: string;
  headers: IncomingMessage['headers'];
  /** Text fields. */
  fields: Record<string, string>;
  file: File | undefined;
}

export interface UploadService extends RunningServer {
  /** Everything uploaded so far, refused or not, oldest first. */
  requests: UploadRequest[];
  /** What goes wrong with the next upload. */
  fault: Fault | undefined;
}

/**
 * @param fileField name of the form's file
 * @param answer to an upload; its file can then be fetched under `/files/<name>`
 */
export async function startUploadService(
  fileField: string,
  answer: (request: UploadRequest, name: string) => Answer,
): Promise<UploadService> {
  const files = new Map<string, File>();
  const requests: UploadRequest[] = [];

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const upload = await readUpload(request, fileField);
    requests.push(upload);
    const { fault } = service;
    service.fault = undefined;
    if (fault?.kind === 'reply') return sendAnswer(response, fault);
    const name = `${requests.length}-${upload.file?.name}`;
    if (upload.file) files.set(name, upload.file);
    const said = answer(upload, name);
    if (fault) failInstead(response, fault, said);
    else sendAnswer(response, said);
  }

  async function show(path: string, response: ServerResponse): Promise<void> {
    const file = files.get(path.replace('/files/', ''));
    if (!file) return sendAnswer(response, { status: 404, text: 'Not found' });
    sendAnswer(response, { status: 200, bytes: new Uint8Array(await file.arrayBuffer()) });
  }

  const server = await listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://uploads');
    void (request.method === 'POST' ? take(request, response) : show(pathname, response));
  });
  const service: UploadService = { ...server, requests, fault: undefined };
  return service;
}

async function readUpload(request: IncomingMessage, fileField: string): Promise<UploadRequest> {
  const body = new Uint8Array(await buffer(request));
  const type = request.headers['content-type'] ?? '';
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  const texts = [...form].filter(([, value]) => typeof value === 'string');
  const file = form.get(fileField);
  return {
    path: request.url ?? '',
    headers: request.headers,
    fields: Object.fromEntries(texts.map(([name, value]) => [name, String(value)])),
    file: file instanceof File ? file : undefined,
  };
}
