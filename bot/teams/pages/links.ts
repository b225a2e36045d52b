import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { FileRequest } from '../../conversation/files/made-file.ts';
import type { PageHolder, Pages } from '../../conversation/files/pages.ts';

/** What a page is about, and whose it is. */
export type PageTarget =
  | { readonly kind: 'file'; readonly holder: PageHolder; readonly request: FileRequest }
  | { readonly kind: 'upload'; readonly holder: PageHolder; readonly swapId: string };

const expiresAfterMs = 60 * 60 * 1_000;
const mostTargets = 1_000;

/**
 * The addresses of the pages. The same page has the same address for as long as the bot runs, so that a card that is
 * rendered anew changes nothing; it expires an hour after it was last shown.
 */
export class PageLinks implements Pages {
  readonly #secret = randomBytes(32);
  readonly #targets: LRUCache<string, PageTarget>;
  #origin = '';

  constructor(now: () => number) {
    this.#targets = new LRUCache({ max: mostTargets, ttl: expiresAfterMs, ttlResolution: 0, perf: { now } });
  }

  /** Where the bot listens: known once it does. */
  set origin(url: string) {
    this.#origin = url;
  }

  file(holder: PageHolder, request: FileRequest): string {
    return this.#link({ kind: 'file', holder: bare(holder), request });
  }

  upload(holder: PageHolder, swapId: string): string {
    return this.#link({ kind: 'upload', holder: bare(holder), swapId });
  }

  /** Undefined: never given out, or expired. */
  target(id: string): PageTarget | undefined {
    return this.#targets.get(id);
  }

  #link(target: PageTarget): string {
    const id = createHmac('sha256', this.#secret).update(JSON.stringify(target)).digest('base64url');
    this.#targets.set(id, target);
    return `${this.#origin}/${target.kind === 'file' ? 'files' : 'upload'}/${id}`;
  }
}

function bare({ tenantId, userId }: PageHolder): PageHolder {
  return { tenantId, userId };
}
