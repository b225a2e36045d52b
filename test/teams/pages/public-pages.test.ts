import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { readPackageSettings } from '../../../manifest/settings.ts';
import { startBot, tenantId, type TestBot } from '../../support/teams-bot.ts';
import { usual } from '../../manifest/usual-settings.ts';

const retentionDays = 417;
const paths = ['/', '/privacy', '/terms'] as const;

describe('The pages that the app manifest links to', () => {
  let bot: TestBot;
  before(async () => {
    bot = await startBot({ retentionDays });
  });
  after(() => bot.close());

  const get = (path: string, acceptLanguage?: string): Promise<Response> =>
    fetch(`${bot.url}${path}`, {
      headers: acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage },
    });
  const languageFor = async (path: string, acceptLanguage?: string): Promise<string | undefined> => {
    const response = await get(path, acceptLanguage);
    assert.equal(response.status, 200);
    const [, language] = /<html lang="(\w+)">/.exec(await response.text()) ?? [];
    assert.equal(response.headers.get('content-language'), language);
    return language;
  };

  it('are there, under the addresses that the manifest has unless it is told of others', async () => {
    const settings = readPackageSettings(usual);
    const { DEVELOPER_WEBSITE_URL, DEVELOPER_PRIVACY_URL, DEVELOPER_TERMS_URL } = settings;
    const named = [DEVELOPER_WEBSITE_URL, DEVELOPER_PRIVACY_URL, DEVELOPER_TERMS_URL];
    assert.deepEqual(
      named.map((url) => new URL(url).pathname),
      paths,
    );
    for (const path of paths) {
      const response = await get(path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    }
  });

  for (const path of paths) {
    it(`${path} loads and runs nothing, and nothing frames it`, async () => {
      const response = await get(path);
      const page = await response.text();
      const [, style = ''] = /<style>([^]*)<\/style>/.exec(page) ?? [];
      const hash = createHash('sha256').update(style).digest('base64');
      assert.equal(
        response.headers.get('content-security-policy'),
        `default-src 'none'; style-src 'sha256-${hash}'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`,
      );
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
      assert.equal(response.headers.get('vary'), 'Accept-Language');
      assert.equal(response.headers.get('set-cookie'), null);
      assert.doesNotMatch(page, /<(script|img|link|iframe|form)|\s(on\w+|src|style)=|https?:|url\(|@import/i);
    });

    it(`${path} tells nothing of the version, and nothing of whom the bot serves`, async () => {
      const response = await get(path);
      const said = `${JSON.stringify([...response.headers])}${await response.text()}`;
      assert.ok(!said.includes(tenantId));
      assert.doesNotMatch(said, /\d+\.\d+\.\d+|restify|node\.?js|botbuilder/i);
    });

    it(`${path} leads to the others, and to itself in the other language`, async () => {
      for (const [language, other] of [
        ['en', 'sv'],
        ['sv', 'en'],
      ] as const) {
        const page = await (await get(`${path}?lang=${language}`)).text();
        const links = [...page.matchAll(/<a href="([^"]*)"/g)].map(([, to = '']) => to);
        assert.deepEqual(links, [...paths.map((to) => `${to}?lang=${language}`), `${path}?lang=${other}`]);
        assert.equal(await languageFor(`${path}?lang=${other}`, language), other);
        for (const link of links) assert.equal((await get(link)).status, 200);
      }
    });

    it(`${path} answers HEAD as GET, without the page`, async () => {
      const head = await fetch(`${bot.url}${path}`, { method: 'HEAD' });
      const whole = await get(path);
      await whole.text();
      assert.equal(head.status, 200);
      assert.equal(await head.text(), '');
      for (const name of ['content-security-policy', 'content-type', 'content-language', 'cache-control'])
        assert.equal(head.headers.get(name), whole.headers.get(name), name);
    });
  }

  it('say the same in both languages', async () => {
    for (const path of paths) {
      const [english = [], swedish = []] = await Promise.all(
        ['en', 'sv'].map(async (language) => {
          const page = await (await get(`${path}?lang=${language}`)).text();
          return [...page.matchAll(/<(h1|h2|p|li)>/g)].map(([, element]) => element);
        }),
      );
      assert.ok(english.length > 5);
      assert.deepEqual(english, swedish);
    }
  });

  it('say for how long the bot is set to keep what is personal', async () => {
    for (const language of ['en', 'sv']) {
      const page = await (await get(`/privacy?lang=${language}`)).text();
      assert.equal(page.match(/\b417 (days|dagar)\b/g)?.length, 2);
    }
  });

  for (const [acceptLanguage, language] of [
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['sv', 'sv'],
    ['SV-FI', 'sv'],
    ['sv-SE,sv;q=0.9,en-US;q=0.8,en;q=0.7', 'sv'],
    ['en-GB,en;q=0.9,sv;q=0.8', 'en'],
    ['de-DE, de;q=0.9, sv;q=0.5, en;q=0.4', 'sv'],
    ['en;q=0.4, sv;q=0.5', 'sv'],
    ['sv;q=0, en;q=0.1', 'en'],
    ['fi', 'en'],
    ['svenska', 'en'],
    [' ;,;q=1,=,sv ; q=0.2', 'sv'],
    ['sv;q=high', 'en'],
    ['sv;q=7', 'en'],
    [`${'de,'.repeat(3_000)}sv`, 'sv'],
  ] as const) {
    it(`are in the language of ${acceptLanguage?.slice(0, 40) ?? 'nobody in particular'}: ${language}`, async () => {
      for (const path of paths) assert.equal(await languageFor(path, acceptLanguage), language);
    });
  }

  it('are in one of the languages whatever is asked for, and a page is never made of what was asked', async () => {
    const pages = new Set<string>();
    const asked = fc.record({
      path: fc.constantFrom(...paths),
      query: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('lang=', 'lang=sv&lang=en', 'lang[]=sv', 'lang=__proto__', 'lang=%', 'lang=<script>'),
      ),
      acceptLanguage: fc.string({
        unit: fc.integer({ min: 32, max: 126 }).map((at) => String.fromCharCode(at)),
      }),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ path, query, acceptLanguage }) => {
        const to = `${path}?${encodeURI(query.toWellFormed()).replaceAll('#', '')}`;
        const { status, page } = await raw(`${bot.url}/`, to, acceptLanguage);
        assert.equal(status, 200);
        pages.add(page);
      }),
      { numRuns: 150 },
    );
    assert.ok(pages.size <= paths.length * 2, `${pages.size} different pages`);
  });

  it('are not under any other address', async () => {
    for (const path of ['/privacy/', '/Privacy', '/terms/x', '/%70rivacy/..', '//terms', '/index.html']) {
      const { status, page } = await raw(`${bot.url}/`, path, 'sv');
      assert.ok(status === 404 || page.startsWith('<!doctype html>'), `${path}: ${status}`);
      assert.ok(!page.includes(path), path);
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'TRACE']) {
      const { status } = await raw(`${bot.url}/`, '/privacy', 'sv', method);
      assert.ok(status >= 400 && status < 500, `${method}: ${status}`);
    }
  });
});

/** With a path that is sent as it is written. */
function raw(
  origin: string,
  path: string,
  acceptLanguage: string,
  method = 'GET',
): Promise<{ readonly status: number; readonly page: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const headers = { 'accept-language': acceptLanguage };
    request({ hostname, port, path, method, headers }, (response) => {
      text(response).then((page) => {
        resolve({ status: response.statusCode ?? 0, page });
      }, reject);
    })
      .on('error', reject)
      .end();
  });
}
