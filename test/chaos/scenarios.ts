import { cast } from '../../bot/practice/company/cast.ts';
import { sku } from '../../bot/practice/company/products.ts';
import type { Fault } from '../../bot/practice/tenant/faults/fault.ts';
import type { Trial } from './trial.ts';

/** Something that goes wrong while a swap runs. */
export interface Scenario {
  readonly name: string;
  readonly faults: (trial: Trial) => readonly Fault[];
  /** Whom the faults change behind the bot's back. */
  readonly disturbed?: (trial: Trial) => readonly string[];
}

const line = { method: 'POST', path: '/assignLicense$' };
const batch = { method: 'POST', path: String.raw`/\$batch$` };
const users = { method: 'GET', path: '/users$' };

const retryAfterSeconds = 7;

/** The nth of the users, from 0. */
const nth = ({ userIds }: Trial, index: number): string => userIds[index] ?? '';

/** Each of these alone, and in the random ones several together. */
export const scenarios: readonly Scenario[] = [
  plain('lines within batches are throttled', {
    on: line,
    share: 0.3,
    times: 20,
    kind: 'throttled',
    retryAfterSeconds,
  }),
  plain('whole batches are throttled', { on: batch, times: 2, kind: 'throttled', retryAfterSeconds }),
  plain('503 with a page of HTML, before the write', { on: line, after: 3, times: 3, kind: 'unavailable' }),
  plain('503 with a page of HTML, after the write', {
    on: line,
    after: 3,
    times: 3,
    kind: 'unavailable',
    written: true,
  }),
  plain('500 after the write', { on: line, after: 1, times: 2, kind: 'failed', written: true }),
  plain('the connection is reset before the write', { on: batch, after: 1, kind: 'reset' }),
  plain('the connection is reset after the write', { on: batch, kind: 'reset', written: true }),
  plain('no answer comes, and nothing was written', { on: batch, kind: 'hang' }),
  plain('no answer comes, and all was written', { on: batch, kind: 'hang', written: true }),
  plain('the answer is cut off', { on: batch, after: 1, kind: 'cut-off' }),
  plain('409 for concurrent requests', { on: line, share: 0.4, times: 20, kind: 'concurrent' }),
  plain('the token expires', { on: batch, after: 1, times: 1, kind: 'token-expired' }),
  plain('users cannot be read for a while', { on: users, after: 1, times: 6, kind: 'unavailable' }),
  {
    name: 'the seats run out midway',
    faults: () => [
      {
        on: line,
        after: 10,
        kind: 'changed',
        change: { kind: 'seats-left', skuId: sku.microsoftF3, left: 3 },
      },
    ],
  },
  {
    name: 'a user is deleted midway',
    faults: (trial) => [
      { on: line, after: 1, kind: 'changed', change: { kind: 'user-deleted', userId: nth(trial, 25) } },
      { on: line, after: 4, kind: 'changed', change: { kind: 'user-deleted', userId: nth(trial, 3) } },
    ],
    disturbed: (trial) => [nth(trial, 25), nth(trial, 3)],
  },
  {
    name: 'a user is given other licenses midway, and a call of theirs is lost',
    faults: (trial) => [
      { on: { ...line, userId: nth(trial, 5) }, kind: 'reset', written: true },
      {
        on: users,
        after: 5,
        kind: 'changed',
        change: {
          kind: 'licenses-changed',
          userId: nth(trial, 5),
          licenses: [{ skuId: sku.visioPlan2, disabledPlans: [] }],
        },
      },
    ],
    disturbed: (trial) => [nth(trial, 5)],
  },
  {
    name: "the admin's role is taken away midway",
    faults: () => [
      { on: line, after: 10, kind: 'changed', change: { kind: 'roles-taken', principalId: cast.admin.id } },
    ],
  },
];

function plain(name: string, fault: Fault): Scenario {
  return { name, faults: () => [fault] };
}
