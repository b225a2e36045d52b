import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Request, Response, Server } from 'restify';
import { bytesOf } from '../../conversation/files/bytes.ts';
import type { PageVisits } from '../../conversation/files/page-visits.ts';
import type { Running } from '../running.ts';
import { fileInForm, type FormFile } from './form-file.ts';
import { pageHeaders } from './frame.ts';
import { expiredPage, uploadPage } from './html.ts';
import type { PageLinks, PageTarget } from './links.ts';

export interface PageParts {
  readonly links: PageLinks;
  readonly visits: PageVisits;
}

/** `GET /files/<id>`, and `GET` and `POST /upload/<id>`. In practice only, on a server that listens on loopback. */
export function addPages(server: Server, { links, visits }: PageParts, running: Running): void {
  const target = <Kind extends PageTarget['kind']>(request: Request, kind: Kind) => {
    const params: unknown = request.params;
    const found = links.target(idIn(params));
    return found?.kind === kind ? (found as PageTarget & { kind: Kind }) : undefined;
  };

  server.get('/files/:id', async (request: Request, response: Response) => {
    const found = target(request, 'file');
    const file = found && (await running.track(visits.file(found.holder, found.request)));
    if (file === undefined) {
      html(response, 404, expiredPage());
      return;
    }
    response.writeHead(200, {
      ...pageHeaders,
      'Content-Type': `${file.contentType}; charset=utf-8`,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    });
    // Whoever breaks off the download is nobody's trouble.
    await running.track(pipeline(Readable.from(bytesOf(file.text())), response)).catch(() => undefined);
  });

  server.get('/upload/:id', async (request: Request, response: Response) => {
    const found = target(request, 'upload');
    const words = found && (await visits.words(found.holder));
    if (words === undefined) html(response, 404, expiredPage());
    else html(response, 200, uploadPage(words));
  });

  server.post('/upload/:id', async (request: Request, response: Response) => {
    const found = target(request, 'upload');
    const words = found && (await visits.words(found.holder));
    if (found === undefined || words === undefined || !isFromOurPage(request)) {
      html(response, 404, expiredPage());
      return;
    }
    const list = await handedIn(request);
    const outcome = await running.track(visits.upload(found.holder, found.swapId, list));
    html(response, outcome.taken ? 200 : 422, uploadPage(words, outcome));
  });
}

function html(response: Response, status: number, body: string): void {
  response.sendRaw(status, body, { ...pageHeaders, 'Content-Type': 'text/html; charset=utf-8' });
}

function idIn(params: unknown): string {
  const id: unknown = typeof params === 'object' && params !== null ? Reflect.get(params, 'id') : undefined;
  return typeof id === 'string' ? id : '';
}

/** Browsers say where a form comes from. */
function isFromOurPage({ headers }: Request): boolean {
  return headers.origin === `http://${headers.host ?? ''}`;
}

/** The server bounds only a body that says how long it is; another is not read. */
async function handedIn(request: Request): Promise<FormFile> {
  const { 'content-type': type = '', 'content-length': length } = request.headers;
  return fileInForm(length === undefined ? Buffer.alloc(0) : await buffer(request), type);
}
