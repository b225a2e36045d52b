import assert from 'node:assert/strict';
import { sku } from '../../bot/practice/company/products.ts';
import type { Fault } from '../../bot/practice/tenant/faults/fault.ts';
import { confirmEverybody, reviewOfEverybody } from '../bench/whole-company.ts';
import { confirmFromReview } from '../support/conversing.ts';
import { untilSeen, type TwoBots } from './two-bots.ts';

/** Where the bot that runs a swap is when it is stopped. */
export interface Stop {
  /** What it has done so far. */
  readonly name: string;
  /** The command line of the tenant. */
  readonly tenant: readonly string[];
  /** Begins a swap, and resolves when the bot is there: it gets no further by itself for a while. */
  readonly reach: (bots: TwoBots) => Promise<void>;
}

const line = { method: 'POST', path: '/assignLicense$' };
const soonMs = 20_000;

/** As the settings have it when nothing is said, less one batch. */
const nearlyAllWrites = 2_400 - 20;

export const stops: readonly Stop[] = [
  {
    name: 'claimed a move, whose call did not reach Graph',
    tenant: [],
    reach: (bots) => untilItHangs(bots, { on: line, kind: 'hang' }),
  },
  {
    name: 'sent a call, which was carried out, and not recorded it',
    tenant: [],
    reach: async (bots) => {
      await untilItHangs(bots, { on: line, kind: 'hang', written: true });
      await untilSeen(async () => (await bots.writes()).length === 1, soonMs);
    },
  },
  {
    name: 'recorded one batch, and not begun the next',
    tenant: ['--users', '60', '--e3-share', '1'],
    reach: async (bots) => {
      await bots.bookWrites(nearlyAllWrites);
      await reviewOfEverybody(bots.admin, sku.officeE3, sku.microsoftF3);
      await confirmEverybody(bots.admin);
      const settled = async (): Promise<number> => {
        const counted = await inStates(bots);
        return (counted.get('done') ?? 0) + (counted.get('refused') ?? 0);
      };
      await untilSeen(async () => (await settled()) === 20, soonMs);
      const states = await inStates(bots);
      assert.ok((states.get('planned') ?? 0) > 0, JSON.stringify([...states]));
      assert.equal(states.get('sent'), undefined);
    },
  },
  {
    name: 'moved everybody, and is reading them back',
    tenant: ['--lag', '45000'],
    reach: async (bots) => {
      await moveOne(bots);
      const isReading = async (): Promise<boolean> =>
        (await bots.books()).moves.some(({ verification }) => verification === 'settling');
      await untilSeen(isReading, soonMs);
      assert.equal((await bots.books()).state, 'running');
    },
  },
];

/** How many moves are in each state. */
export async function inStates(bots: TwoBots): Promise<ReadonlyMap<string, number>> {
  const { moves } = await bots.books();
  return new Map([...Map.groupBy(moves, ({ state }) => state)].map(([state, all]) => [state, all.length]));
}

async function moveOne({ admin }: TwoBots): Promise<void> {
  await admin.say('move anna@contoso.com from Office 365 E3 to F3');
  await confirmFromReview(admin);
}

/** The swap of one user is on its way, and the bot that runs it waits for an answer that does not come. */
async function untilItHangs(bots: TwoBots, fault: Fault): Promise<void> {
  await bots.fail(fault);
  await moveOne(bots);
  await untilSeen(async () => (await inStates(bots)).get('sent') === 1, soonMs);
}
