import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { plan, sku } from '../../bot/practice/company/products.ts';
import type { Moved } from '../../bot/practice/demo/differences.ts';
import { createPage } from '../../bot/practice/demo/page.ts';
import { readLicenses, type Licenses } from '../../bot/practice/demo/read-licenses.ts';
import { printVerdict } from '../../bot/practice/demo/verdict.ts';
import { wordsIn } from '../../bot/practice/demo/words.ts';
import { idOf } from '../practice/people.ts';
import { startPractice, type RunningPractice } from '../support/practice-graph.ts';

describe('The verdict of the demo', () => {
  let practice: RunningPractice;
  let before: Licenses;

  beforeEach(async () => {
    practice = await startPractice();
    before = await readLicenses(practice.url);
  });

  afterEach(async () => {
    await practice.close();
  });

  async function assign(account: string, add: readonly object[], remove: readonly string[]): Promise<void> {
    const body = { addLicenses: add, removeLicenses: remove };
    const { status } = await practice.app.post(`/users/${idOf(account)}/assignLicense`, body);
    assert.equal(status, 200);
  }

  function toF3(account: string): Moved {
    return { userId: idOf(account), from: sku.officeE3, to: sku.microsoftF3 };
  }

  /** What is printed about the tenant as it is now, on one line so that no line end is in the way. */
  async function verdict(...moves: readonly Moved[]) {
    const out = new PassThrough();
    const page = createPage(out);
    const after = await readLicenses(practice.url);
    const isRight = printVerdict(before, after, moves, { page, words: wordsIn.en });
    out.end();
    return { isRight, printed: (await text(out)).replace(/\s+/g, ' ') };
  }

  it('is right where those moved have the new product with what was off still off', async () => {
    await assign('anna', [{ skuId: sku.microsoftF3, disabledPlans: [] }], [sku.officeE3]);
    const off = [plan.teams, plan.vivaEngage];
    await assign('elin.akesson', [{ skuId: sku.microsoftF3, disabledPlans: off }], [sku.officeE3]);
    const { isRight, printed } = await verdict(toF3('anna'), toF3('elin.akesson'));
    assert.match(printed, /Anna Berg before Office 365 E3 after Microsoft 365 F3 /);
    assert.match(printed, /As it should be: 2 users .* the other 46 people/);
    assert.equal(isRight, true);
  });

  it('says who was not moved', async () => {
    const { isRight, printed } = await verdict(toF3('anna'));
    assert.match(printed, /Anna Berg should have Microsoft 365 F3 and has Office 365 E3\./);
    assert.equal(isRight, false);
  });

  it('says who kept the old product besides the new one', async () => {
    await assign('anna', [{ skuId: sku.powerBiPro, disabledPlans: [] }], []);
    const { isRight, printed } = await verdict({ ...toF3('anna'), to: sku.powerBiPro });
    assert.match(printed, /Anna Berg should have Power BI Pro and has Office 365 E3 \+ Power BI Pro\./);
    assert.equal(isRight, false);
  });

  it('says for whom something was switched on that was off', async () => {
    await assign('elin.akesson', [{ skuId: sku.microsoftF3, disabledPlans: [] }], [sku.officeE3]);
    const { isRight, printed } = await verdict(toF3('elin.akesson'));
    assert.match(
      printed,
      /Elin Åkesson should have Microsoft 365 F3 \(without .*Teams.*\) and has Microsoft 365 F3\./,
    );
    assert.equal(isRight, false);
  });

  it('says who was changed without being in the swap', async () => {
    await assign('anna', [{ skuId: sku.microsoftF3, disabledPlans: [] }], [sku.officeE3]);
    await assign('cecilia.ek', [], [sku.officeE3]);
    const { isRight, printed } = await verdict(toF3('anna'));
    assert.match(printed, /Cecilia Ek should have Office 365 E3 and has no license\./);
    assert.doesNotMatch(printed, /Anna Berg should/);
    assert.equal(isRight, false);
  });
});
