import assert from 'node:assert/strict';
import errors from '../data/graph/license-errors.json' with { type: 'json' };
import type { GraphAnswer } from '../../bot/graph/answer.ts';
import { outcomeOf } from '../../bot/graph/outcome.ts';
import type { Outcome } from '../../bot/swaps/outcome.ts';

const now = Date.parse('2026-11-02T08:00:00Z');

function outcome(status: number, body?: unknown, headers: Record<string, string> = {}): Outcome {
  const answer: GraphAnswer = { kind: 'answer', status, headers: new Headers(headers), body };
  return outcomeOf(answer, now, () => 0.5);
}

function error(code: string, message: string): object {
  return { error: { code, message, innerError: { 'request-id': 'r-1' } } };
}

describe('graph/outcome', () => {
  it('is done for any success, whatever the body', () => {
    assert.deepEqual(outcome(200, undefined, { 'request-id': 'r-1' }), { kind: 'done', requestId: 'r-1' });
    assert.deepEqual(outcome(204), { kind: 'done', requestId: undefined });
  });

  const codes: Readonly<Record<string, string>> = {
    'invalid-usage-location': 'usage-location',
    'no-corresponding-license': 'not-held',
    dependency: 'dependency',
    'mutually-exclusive': 'conflict',
    'inherited-from-group': 'inherited',
    'no-seats': 'no-seat',
    'not-a-company-license': 'unknown-product',
  };
  for (const [id, code] of Object.entries(codes)) {
    it(`knows the refusal ${id}, in capitals too`, () => {
      const message = errors.find((entry) => entry.id === id)?.body.error.message;
      assert.ok(message);
      for (const text of [message, message.toUpperCase()]) {
        const found = outcome(400, error('Request_BadRequest', text));
        assert.ok(found.kind === 'refused');
        assert.equal(found.refusal.code, code);
        assert.equal(found.refusal.message, text);
        assert.equal(found.refusal.requestId, 'r-1');
      }
    });
  }

  const otherWordings: readonly (readonly [string, string])[] = [
    ['Not enough licenses are available to complete this operation.', 'no-seat'],
    ['There are no available licenses for the specified allotment', 'no-seat'],
    ['Cannot process request because a referenced item has an invalid usage location.', 'usage-location'],
    ['Another object with the same value for property proxyAddresses already exists.', 'proxy-address'],
    ['Insufficient privileges to complete the operation.', 'not-allowed'],
  ];
  for (const [message, code] of otherWordings) {
    it(`knows the wording "${message}"`, () => {
      const found = outcome(400, error('badRequest', message));
      assert.equal(found.kind === 'refused' && found.refusal.code, code);
    });
  }

  it('takes the plans from conflicts and dependencies, once each and in lower case', () => {
    const plans = ['4fa4026d-ce74-4962-a151-8e96d57ea8e4', '57ff2da0-773e-42df-b2af-ffb7a2317929'];
    const text = `service plans ${plans.join(',').toUpperCase()},${plans[0] ?? ''} are mutually exclusive`;
    const found = outcome(400, error('Request_BadRequest', text));
    assert.ok(found.kind === 'refused');
    assert.deepEqual(found.refusal.plans, plans);
    const seat = `Subscription with SKU ${plans[0] ?? ''} does not have any available licenses.`;
    const other = outcome(400, error('Request_BadRequest', seat));
    assert.ok(other.kind === 'refused');
    assert.deepEqual(other.refusal.plans, []);
  });

  const refusals: readonly (readonly [number, unknown, string, string])[] = [
    [400, error('Request_BadRequest', 'Something new.'), 'other', 'Something new.'],
    [400, undefined, 'other', 'HTTP 400'],
    [400, error('Request_BadRequest', 'x'.repeat(900)), 'other', 'x'.repeat(500)],
    [401, error('InvalidAuthenticationToken', 'Expired.'), 'not-allowed', 'Expired.'],
    [
      403,
      error('Authorization_RequestDenied', 'Insufficient privileges.'),
      'not-allowed',
      'Insufficient privileges.',
    ],
    [404, error('Request_ResourceNotFound', 'Gone.'), 'user-gone', 'Gone.'],
    [404, undefined, 'other', 'HTTP 404'],
    [
      409,
      error(
        'Request_Conflict',
        'Another object with the same value for property proxyAddresses already exists.',
      ),
      'proxy-address',
      'Another object with the same value for property proxyAddresses already exists.',
    ],
    [413, undefined, 'other', 'HTTP 413'],
  ];
  for (const [status, body, code, message] of refusals) {
    it(`refuses with ${code} for ${status} ${body === undefined ? 'without a body' : JSON.stringify(body).slice(0, 80)}`, () => {
      const found = outcome(status, body);
      assert.ok(found.kind === 'refused');
      assert.deepEqual([found.refusal.code, found.refusal.message], [code, message]);
    });
  }

  const concurrency = error(
    'Directory_ConcurrencyViolation',
    'Error due to concurrent requests being made to the tenant.',
  );
  const waits: readonly (readonly [string, number, unknown, Record<string, string>, number])[] = [
    ['429 with seconds', 429, undefined, { 'retry-after': '7' }, 7_000],
    ['429 with a date', 429, undefined, { 'retry-after': 'Mon, 02 Nov 2026 08:00:30 GMT' }, 30_000],
    ['429 with a date gone by', 429, undefined, { 'retry-after': 'Mon, 02 Nov 2026 07:00:00 GMT' }, 1_000],
    ['429 with an absurd wait', 429, undefined, { 'retry-after': '999999' }, 600_000],
    ['429 with nonsense', 429, undefined, { 'retry-after': 'soon' }, 10_000],
    ['429 with nothing', 429, error('TooManyRequests', 'Slow down.'), {}, 10_000],
    ['409 concurrency', 409, concurrency, {}, 2_000],
    ['409 concurrency with seconds', 409, concurrency, { 'retry-after': '3' }, 3_000],
    ['409 that says nothing', 409, undefined, {}, 2_000],
  ];
  for (const [name, status, body, headers, ms] of waits) {
    it(`makes the whole tenant wait for ${name}`, () => {
      assert.deepEqual(outcome(status, body, headers), { kind: 'wait', ms, scope: 'tenant' });
    });
  }

  it('spreads waits that Graph does not name', () => {
    const answer: GraphAnswer = { kind: 'answer', status: 429, headers: new Headers(), body: undefined };
    assert.deepEqual(
      outcomeOf(answer, now, () => 0),
      { kind: 'wait', ms: 5_000, scope: 'tenant' },
    );
  });

  for (const status of [302, 408, 500, 502, 503, 504]) {
    it(`is unknown for ${status}, with Retry-After too`, () => {
      assert.deepEqual(outcome(status, undefined, { 'retry-after': '5' }), { kind: 'unknown' });
    });
  }

  for (const reason of ['timeout', 'stopped', 'network'] as const) {
    it(`is unknown when nothing came back: ${reason}`, () => {
      assert.deepEqual(
        outcomeOf({ kind: 'silence', reason }, now, () => 0.5),
        { kind: 'unknown' },
      );
    });
  }
});
