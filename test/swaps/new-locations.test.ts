import assert from 'node:assert/strict';
import { skus, direct, e3, f3 } from './company.ts';
import { confirmedSwap, e3ToF3, openBooks, type Rehearsal } from './rehearsal.ts';
import { ScriptedTenant } from './scripted-tenant.ts';

describe('a usage location that Graph does not take', () => {
  const books = openBooks();

  async function swapOfOne(locationSetAt?: string): Promise<Rehearsal<ScriptedTenant>> {
    const users = books.people(1, [direct(skus.e3)]);
    const tenant = new ScriptedTenant(users, [e3, f3], books.clock);
    const chosen = locationSetAt === undefined ? {} : { locationSetAt };
    return await confirmedSwap(books, tenant, users, e3ToF3, chosen);
  }

  const refusal = { refuse: 'usage-location' } as const;
  const now = (): string => new Date(books.clock.now()).toISOString();

  it('is waited for and tried again when it was set just now', async () => {
    const swap = await swapOfOne(now());
    swap.tenant.fate = ({ nth }) => (nth < 4 ? refusal : 'written');
    await swap.run();
    assert.deepEqual(await swap.states(), ['done']);
    const [first, ...later] = swap.tenant.calls().map(({ at }) => at);
    assert.ok(first !== undefined && later.every((at, index) => at - first === (index + 1) * 30_000));
  });

  it('is a refusal when ten minutes have not helped', async () => {
    const swap = await swapOfOne(now());
    const start = books.clock.now();
    swap.tenant.fate = () => refusal;
    await swap.run();
    assert.deepEqual(await swap.states(), ['refused: location-refused']);
    assert.ok(books.clock.now() - start >= 600_000);
  });

  it('is a refusal at once when nobody set it here', async () => {
    const swap = await swapOfOne();
    swap.tenant.fate = () => refusal;
    await swap.run();
    assert.deepEqual(await swap.states(), ['refused: location-refused']);
    assert.equal(swap.tenant.calls().length, 1);
  });
});
