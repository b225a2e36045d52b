import assert from 'node:assert/strict';
import { FaultList } from '../../bot/practice/tenant/faults/fault-list.ts';
import type { Fault } from '../../bot/practice/tenant/faults/fault.ts';
import type { GraphRequest } from '../../bot/practice/tenant/request.ts';

const userId = '2fbb1ed0-ed3c-41e9-81bf-3a517ef8389c';

describe('whom a fault befalls', () => {
  /** Marks each of the requests that were hit. */
  function hits(faults: readonly Fault[], requests: readonly GraphRequest[], random = () => 0): string {
    const list = new FaultList(random);
    for (const fault of faults) list.add(fault);
    return requests.map((each) => (list.take(each).length > 0 ? 'x' : '.')).join('');
  }

  const write = request('POST', `users/${userId}/assignLicense`);
  const read = request('GET', `users/${userId}`);
  const other = request('GET', 'users/df311b65-e0ac-4655-888d-d1c8af152f87');
  const list = request('GET', 'users');
  const all = [write, read, other, list];

  const aims: readonly (readonly [Fault['on'], string])[] = [
    [{}, 'xxxx'],
    [{ method: 'post' }, 'x...'],
    [{ path: 'ASSIGNLICENSE$' }, 'x...'],
    [{ path: '^/users$' }, '...x'],
    [{ userId: userId.toUpperCase() }, 'xx..'],
    [{ userId, method: 'GET' }, '.x..'],
  ];
  for (const [on, expected] of aims) {
    it(`aims at ${JSON.stringify(on)}`, () => {
      assert.equal(hits([{ on, times: 9, kind: 'forbidden' }], all), expected);
    });
  }

  const six = Array.from({ length: 6 }, () => read);

  it('hits once, or so many times, after so many have passed', () => {
    assert.equal(hits([{ on: {}, kind: 'failed' }], six), 'x.....');
    assert.equal(hits([{ on: {}, kind: 'failed', times: 3 }], six), 'xxx...');
    assert.equal(hits([{ on: {}, kind: 'failed', after: 2, times: 2 }], six), '..xx..');
  });

  it('hits a share of them by the numbers it is given, without end or so many times', () => {
    const numbers = (): (() => number) => {
      const given = [0.1, 0.9, 0.2, 0.5, 0.4, 0.3];
      return () => given.shift() ?? 1;
    };
    assert.equal(hits([{ on: {}, kind: 'failed', share: 0.5 }], six, numbers()), 'x.x.xx');
    assert.equal(hits([{ on: {}, kind: 'failed', share: 0.5, times: 2 }], six, numbers()), 'x.x...');
  });

  it('lets one fault wait for another, but not for changes by somebody else', () => {
    const change = { kind: 'user-deleted', userId } as const;
    const faults: readonly Fault[] = [
      { on: {}, kind: 'changed', change },
      { on: {}, kind: 'failed' },
      { on: {}, kind: 'throttled' },
    ];
    const faultList = new FaultList(() => 0);
    for (const fault of faults) faultList.add(fault);
    const kinds = six.slice(0, 3).map((each) => faultList.take(each).map(({ kind }) => kind));
    assert.deepEqual(kinds, [['changed', 'failed'], ['throttled'], []]);
  });

  it('ends when it is told to', () => {
    const faultList = new FaultList(() => 0);
    faultList.add({ on: {}, kind: 'failed', share: 1 });
    assert.equal(faultList.take(read).length, 1);
    faultList.clear();
    assert.equal(faultList.take(read).length, 0);
  });
});

function request(method: string, path: string): GraphRequest {
  return {
    method,
    path: path.split('/'),
    query: new URLSearchParams(),
    headers: {},
    body: undefined,
    origin: 'http://127.0.0.1',
    id: 'request',
  };
}
