import assert from 'node:assert/strict';
import type { Fault, Harm } from '../../bot/practice/tenant/faults/fault.ts';
import { failureOf, fieldsOf } from '../support/practice-answers.ts';
import { startPractice, type Answer, type RunningPractice } from '../support/practice-graph.ts';
import { moveLine, moveToF3 } from './moves.ts';
import { idOf } from './people.ts';

const assignLicense = '^/users/[^/]+/assignLicense$';

describe('faults of the practice tenant', () => {
  let practice: RunningPractice;
  let written: string[];
  beforeEach(async () => {
    written = [];
    practice = await startPractice({ onWrite: ({ userId }) => written.push(userId) });
  });
  afterEach(async () => practice.close());

  /** Befalls the next license change. */
  const next = (harm: Harm): Fault => ({ on: { method: 'POST', path: assignLicense }, ...harm });

  const answered: readonly (readonly [string, Harm, number, string, string | null, boolean])[] = [
    ['throttled', { kind: 'throttled', retryAfterSeconds: 7 }, 429, 'TooManyRequests', '7', false],
    ['throttled, for a time not told', { kind: 'throttled' }, 429, 'TooManyRequests', null, false],
    ['a server error before the write', { kind: 'failed' }, 500, 'Service_InternalServerError', null, false],
    [
      'a server error after the write',
      { kind: 'failed', written: true },
      500,
      'Service_InternalServerError',
      null,
      true,
    ],
    [
      'concurrent requests',
      { kind: 'concurrent', retryAfterSeconds: 2 },
      409,
      'Directory_ConcurrencyViolation',
      '2',
      false,
    ],
    ['an expired token', { kind: 'token-expired' }, 401, 'InvalidAuthenticationToken', null, false],
    ['a refusal', { kind: 'forbidden' }, 403, 'Authorization_RequestDenied', null, false],
  ];
  for (const [what, harm, status, code, retryAfter, carriedOut] of answered) {
    it(`answers with ${what} once, alone`, async () => {
      practice.fail(next(harm));
      const answer = await moveToF3(practice.app, 'anna');
      assert.deepEqual([answer.status, failureOf(answer).code], [status, code]);
      assert.equal(answer.headers.get('retry-after'), retryAfter);
      assert.deepEqual(written, carriedOut ? [idOf('anna')] : []);
      assert.equal((await moveToF3(practice.app, 'bo.nilsson')).status, 200);
    });

    it(`answers with ${what} in a line of a batch, and the other lines as usual`, async () => {
      practice.fail(next({ ...harm }));
      const requests = [moveLine('1', 'anna'), moveLine('2', 'bo.nilsson')];
      const [first, second] = linesOf(await practice.app.post('/$batch', { requests }));
      assert.deepEqual([first?.status, second?.status], [status, 200]);
      assert.equal(first?.headers['Retry-After'] ?? null, retryAfter);
      assert.deepEqual(written, carriedOut ? [idOf('anna'), idOf('bo.nilsson')] : [idOf('bo.nilsson')]);
    });
  }

  for (const carriedOut of [false, true]) {
    const when = carriedOut ? 'after' : 'before';

    it(`answers with a page of HTML ${when} the write`, async () => {
      practice.fail(next({ kind: 'unavailable', written: carriedOut, retryAfterSeconds: 3 }));
      const answer = await moveToF3(practice.app, 'anna', { wrong: true });
      assert.deepEqual([answer.status, answer.headers.get('content-type')], [503, 'text/html']);
      assert.equal(answer.headers.get('retry-after'), '3');
      assert.match(String(answer.body), /^<html>/);
      assert.deepEqual(written, carriedOut ? [idOf('anna')] : []);
    });

    it(`resets the connection ${when} the write, that of a whole batch too`, async () => {
      practice.fail(next({ kind: 'reset', written: carriedOut }));
      await assert.rejects(moveToF3(practice.app, 'anna'), isLostConnection);
      assert.deepEqual(written, carriedOut ? [idOf('anna')] : []);
      practice.fail({ ...next({ kind: 'reset', written: carriedOut }), on: { userId: idOf('bo.nilsson') } });
      const requests = [moveLine('1', 'bo.nilsson'), moveLine('2', 'cecilia.ek')];
      await assert.rejects(practice.app.post('/$batch', { requests }), isLostConnection);
      assert.equal(written.includes(idOf('bo.nilsson')), carriedOut);
      assert.ok(written.includes(idOf('cecilia.ek')));
    });

    it(`keeps silent ${when} the write until the caller gives up`, async () => {
      practice.fail(next({ kind: 'hang', written: carriedOut }));
      const sent = fetch(`${practice.url}/v1.0/users/${idOf('anna')}/assignLicense`, {
        method: 'POST',
        headers: { authorization: 'Bearer practice' },
        body: JSON.stringify({ addLicenses: [], removeLicenses: [] }),
        signal: AbortSignal.timeout(300),
      });
      await assert.rejects(sent, { name: 'TimeoutError' });
      assert.deepEqual(written, carriedOut ? [idOf('anna')] : []);
    });
  }

  it('cuts an answer off in the middle, after the write', async () => {
    practice.fail(next({ kind: 'cut-off' }));
    await assert.rejects(moveToF3(practice.app, 'anna'), { message: 'terminated' });
    assert.deepEqual(written, [idOf('anna')]);
  });

  it('harms a whole batch before any of its lines is carried out', async () => {
    practice.fail({ on: { path: String.raw`^/\$batch$` }, kind: 'throttled', retryAfterSeconds: 1 });
    const requests = [moveLine('1', 'anna')];
    assert.equal((await practice.app.post('/$batch', { requests })).status, 429);
    assert.deepEqual(written, []);
  });
});

function isLostConnection(error: unknown): boolean {
  return error instanceof TypeError && error.message === 'fetch failed';
}

interface Line {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

function linesOf({ body }: Answer): readonly Line[] {
  return fieldsOf(body)['responses'] as readonly Line[];
}
