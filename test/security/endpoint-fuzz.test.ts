import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { personal, press, startBot, type TestBot } from '../support/teams-bot.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';
import { capturedActivities, sentFrom } from './captured.ts';
import { clean, leaksIn, refusal, turnWithinMs } from './fair-answer.ts';
import { changed, marker, oddChange, runs, wireText } from './odd.ts';

/** Somebody else each time, since one person may ask for so much only. */
function somebody(): Readonly<Record<string, unknown>> {
  return { from: { id: '29:person', name: 'Anna Berg', aadObjectId: randomUUID() } };
}

describe('The message endpoint with credentials, sent what nobody expects', function () {
  this.timeout(3_600_000);
  const teams = 'https://smba.trafficmanager.net/emea/';
  let issuer: TokenIssuer;
  let bot: TestBot;
  let authorization: string;
  before(async () => {
    issuer = await startTokenIssuer();
    authorization = await issuer.authorization(teams);
    bot = await startBot({ cloud: issuer.cloud });
  });
  after(async () => {
    await bot.close();
    await issuer.close();
  });

  afterEach('lives, answers as before, and has leaked nothing', async () => {
    assert.equal((await fetch(`${bot.url}/healthz`)).status, 200);
    const turns = bot.turns.length;
    assert.equal((await bot.post(press(teams, 'users', somebody()), { authorization })).status, 200);
    assert.equal(bot.turns.length, turns + 1);
    assert.deepEqual(leaksIn(bot.logged), []);
    assert.doesNotMatch(bot.logged.join(''), /eyJ/);
  });

  const post = (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Promise<number> =>
    statusOf(`${bot.url}/api/messages`, body, { authorization, ...headers });

  it('takes any activity with a good token, or refuses it with a code', async () => {
    const changes = fc.array(oddChange, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...capturedActivities), changes, async (captured, odd) => {
        const status = await post(wireText(changed(sentFrom(personal(teams, somebody()), captured), odd)));
        assert.ok([...clean, 401].includes(status), String(status));
      }),
      runs(300),
    );
  });

  it('takes nothing with another token, whatever it is', async () => {
    const turns = bot.turns.length;
    const part = fc.oneof(
      fc.base64String({ maxLength: 40 }),
      fc.constantFrom('', 'e30', 'eyJhbGciOiJub25lIn0'),
    );
    const token = fc.oneof(
      fc.tuple(part, part, part).map((parts) => `Bearer ${parts.join('.')}`),
      fc.nat({ max: 200 }).map((at) => `${authorization.slice(0, 30 + at)}A${authorization.slice(31 + at)}`),
      fc.string({ maxLength: 30 }).map((text) => encodeURIComponent(text.toWellFormed())),
    );
    await fc.assert(
      fc.asyncProperty(token, async (header) => {
        fc.pre(header !== authorization);
        assert.equal(await post(wireText(press(teams, 'users', somebody())), { authorization: header }), 401);
      }),
      runs(150),
    );
    assert.equal(bot.turns.length, turns);
  });

  it('takes any bytes under any content type', async () => {
    const good = Buffer.from(wireText(press(teams, marker, somebody())));
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 6 })).map(([at, odd]) => {
        const cut = at % good.length;
        return Buffer.concat([good.subarray(0, cut), odd, good.subarray(cut)]);
      }),
      fc.nat({ max: good.length }).map((length) => good.subarray(0, length)),
      fc
        .constantFrom('utf16le', 'latin1')
        .map((encoding) => Buffer.from(good.toString(), encoding as BufferEncoding)),
      fc.constant(Buffer.concat([Buffer.from('\ufeff'), good])),
    );
    const type = fc.constantFrom(
      'application/json',
      'application/json; charset=utf-16',
      'application/json; charset=no-such',
      'application/json;;;=',
      'APPLICATION/JSON',
      'text/plain',
      'multipart/form-data; boundary=',
      'application/x-www-form-urlencoded',
      'application/vnd.api+json',
      'a',
    );
    const encoding = fc.constantFrom<Readonly<Record<string, string>>>(
      {},
      { 'content-encoding': 'gzip' },
      { 'content-encoding': 'identity' },
      { 'content-md5': 'x' },
      { 'x-http-method-override': 'DELETE' },
      { accept: 'application/nothing' },
    );
    await fc.assert(
      fc.asyncProperty(bytes, type, encoding, async (body, contentType, others) => {
        const status = await post(Uint8Array.from(body), { 'content-type': contentType, ...others });
        assert.ok(clean.includes(status) || (status > 400 && status < 500), String(status));
      }),
      runs(200),
    );
  });

  it('gives memory back after bodies as large as it takes, and larger', async () => {
    const sizes = [900_000, 990_000, 1_010_000, 3_000_000];
    const before = heapInUse();
    for (let round = 0; round < 6; round += 1) {
      for (const size of sizes) {
        const long = personal(teams, { ...somebody(), type: 'message', text: marker, data: '' });
        const list = `[${'[],'.repeat(Math.floor(size / 3) - 200)}0]`;
        const status = await post(wireText(long).replace('"data":""', `"data":${list}`)).catch(() => 413);
        assert.equal(status, size > 1_000_000 ? 413 : 200);
      }
    }
    const growth = heapInUse() - before;
    assert.ok(growth < 30_000_000, `${String(growth)} bytes more than before`);
  });
});

async function statusOf(
  url: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  const signal = AbortSignal.timeout(turnWithinMs);
  const all = { 'content-type': 'application/json', ...headers };
  const response = await fetch(url, { method: 'POST', headers: all, body: Buffer.from(body), signal });
  const text = await response.text();
  if (response.status >= 400) assert.match(text, refusal);
  return response.status;
}

function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
