import assert from 'node:assert/strict';
import type { LicenseChange } from '../../bot/licensing/license-change.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import type { LicenseAnswers } from '../../bot/swaps/tenant.ts';
import { withBench, type Bench } from './bench.ts';

const e3 = '6fd2c87f-b296-42f0-b197-1e91e994b900';
const f3 = '66b55226-6b4f-492c-910c-a3b7a3c9d993';
const change: LicenseChange = { addLicenses: [{ skuId: f3, disabledPlans: [] }], removeLicenses: [e3] };

const users = Array.from(
  { length: 20 },
  (_, index) => `4cb7ab24-906c-4067-83b2-${String(index).padStart(12, '0')}`,
);
const [anna = '', bo = '', carin = '', david = ''] = users;

async function assign(
  { tenant }: Bench,
  ids: readonly string[],
  signal = new AbortController().signal,
): Promise<LicenseAnswers> {
  return await tenant.assignLicenses(
    theBot,
    ids.map((userId) => ({ userId, change })),
    signal,
  );
}

const kinds = ({ outcomes }: LicenseAnswers): readonly string[] => outcomes.map(({ kind }) => kind);

describe('graph/assign-licenses', () => {
  it('sends many in one batch, each line with both lists', async () => {
    await withBench(async (bench) => {
      const responses = users.map((_, index) => ({ id: String(index), status: 200, body: {} }));
      bench.graph.script([{ status: 200, body: { responses } }]);
      assert.deepEqual(
        kinds(await assign(bench, users)),
        users.map(() => 'done'),
      );
      const [received, ...more] = bench.graph.received;
      assert.deepEqual(more, []);
      assert.equal(received?.line, 'POST /v1.0/$batch');
      assert.deepEqual(received.body, {
        requests: users.map((userId, index) => ({
          id: String(index),
          method: 'POST',
          url: `/users/${userId}/assignLicense`,
          headers: { 'Content-Type': 'application/json' },
          body: change,
        })),
      });
    });
  });

  it('finds a line by its own request id, else by that of the batch', async () => {
    await withBench(async (bench) => {
      const error = { code: 'x', message: 'x', innerError: { 'request-id': 'of-the-line' } };
      const responses = [
        { id: '0', status: 200, body: {} },
        { id: '1', status: 200, headers: { 'request-id': 'of-the-line' }, body: {} },
        { id: '2', status: 400, body: { error } },
        { id: '3', status: 400, body: { error: { code: 'x', message: 'x' } } },
      ];
      bench.graph.script([{ status: 200, headers: { 'request-id': 'of-the-batch' }, body: { responses } }]);
      const { outcomes } = await assign(bench, [anna, bo, carin, david]);
      assert.deepEqual(
        outcomes.map((outcome) => {
          if (outcome.kind === 'done') return outcome.requestId;
          return outcome.kind === 'refused' ? outcome.refusal.requestId : assert.fail(outcome.kind);
        }),
        ['of-the-batch', 'of-the-line', 'of-the-line', 'of-the-batch'],
      );
    });
  });

  it('judges each line by itself, in whatever order they come back', async () => {
    await withBench(async (bench) => {
      const message = `Subscription with SKU ${f3} does not have any available licenses.`;
      const responses = [
        { id: '3', status: 503, headers: { 'Content-Type': 'text/html' }, body: 'PGh0bWw+' },
        { id: '1', status: 429, headers: { 'Retry-After': '17' }, body: {} },
        { id: '0', status: 200, headers: { 'request-id': 'r-0' }, body: {} },
        { id: '2', status: 400, body: { error: { code: 'Request_BadRequest', message } } },
      ];
      bench.graph.script([{ status: 200, body: { responses } }]);
      assert.deepEqual((await assign(bench, [anna, bo, carin, david])).outcomes, [
        { kind: 'done', requestId: 'r-0' },
        { kind: 'wait', ms: 17_000, scope: 'tenant' },
        { kind: 'refused', refusal: { code: 'no-seat', message, plans: [], requestId: undefined } },
        { kind: 'unknown' },
      ]);
    });
  });

  it('does not know what became of a line that is missing, twice told or no answer', async () => {
    await withBench(async (bench) => {
      const responses = [null, { id: 1, status: 200 }, { id: '2', status: '200' }, { id: '9', status: 200 }];
      bench.graph.script([{ status: 200, body: { responses } }]);
      assert.deepEqual(kinds(await assign(bench, [anna, bo, carin])), ['unknown', 'unknown', 'unknown']);
    });
  });

  const whole = {
    'a reset': ['reset', 'unknown'],
    'a body that is cut off': ['cut', 'unknown'],
    'a success without lines': [{ status: 200, body: {} }, 'unknown'],
    'a 503 in HTML': [{ status: 503, body: '<html>' }, 'unknown'],
    'a 429': [{ status: 429, headers: { 'retry-after': '3' } }, 'wait'],
    'a 403': [
      { status: 403, body: { error: { code: 'Authorization_RequestDenied', message: '' } } },
      'refused',
    ],
  } as const;
  for (const [what, [answer, kind]] of Object.entries(whole)) {
    it(`takes ${what} in place of the batch for what it says of each line`, async () => {
      await withBench(async (bench) => {
        bench.graph.script([answer]);
        assert.deepEqual(kinds(await assign(bench, [anna, bo])), [kind, kind]);
        assert.equal(bench.graph.received.length, 1);
      });
    });
  }

  it('sends one alone, and nothing for what is no object id', async () => {
    await withBench(async (bench) => {
      bench.graph.script([{ status: 200, body: {} }]);
      assert.deepEqual(kinds(await assign(bench, ['../me', anna])), ['refused', 'done']);
      assert.equal(bench.graph.received[0]?.line, `POST /v1.0/users/${anna}/assignLicense`);
      assert.deepEqual(kinds(await assign(bench, ['../me', 'x'])), ['refused', 'refused']);
      assert.equal(bench.graph.received.length, 1);
    });
  });

  it('tells the highest load that Graph names, on the batch or in a line', async () => {
    await withBench(async (bench) => {
      const header = 'x-ms-throttle-limit-percentage';
      const lines = (load: string) => [
        { id: '0', status: 200, body: {} },
        { id: '1', status: 200, headers: { [header]: load }, body: {} },
      ];
      bench.graph.script([
        { status: 200, headers: { [header]: '0.9' }, body: { responses: lines('1.2') } },
        { status: 200, body: { responses: lines('much') } },
        { status: 200, headers: { [header]: '0.85' }, body: {} },
      ]);
      assert.equal((await assign(bench, [anna, bo])).load, 1.2);
      assert.equal((await assign(bench, [anna, bo])).load, undefined);
      assert.equal((await assign(bench, [anna])).load, 0.85);
    });
  });
});
