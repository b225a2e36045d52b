import type { Request, Response, Server } from 'restify';
import { userLanguages } from '../../conversation/language.ts';
import { publicPageHeaders } from './frame.ts';
import { publicPage, publicPaths } from './public-page.ts';
import type { PublicPage } from './public-words.ts';
import { readerLanguage } from './reader-language.ts';

/**
 * `GET /`, `/privacy` and `/terms`, which the app manifest links to unless it is told of others. They are the same for
 * everybody, and say nothing of the version or of whom the bot serves.
 *
 * @param retentionDays RETENTION_DAYS
 */
export function addPublicPages(server: Server, retentionDays: number): void {
  const answer =
    (name: PublicPage) =>
    async (request: Request, response: Response): Promise<void> => {
      const asked = new URLSearchParams(request.getQuery()).get('lang');
      const language =
        userLanguages.find((one) => one === asked) ??
        readerLanguage(request.headers['accept-language'] ?? '');
      response.sendRaw(200, publicPage(name, language, retentionDays), {
        ...publicPageHeaders,
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Language': language,
      });
    };
  for (const name of ['about', 'privacy', 'terms'] as const) {
    server.get(publicPaths[name], answer(name));
    server.head(publicPaths[name], answer(name));
  }
}
