import assert from 'node:assert/strict';
import { knownProducts } from '../../bot/licensing/catalog/known-products.ts';
import { isFree } from '../../bot/licensing/free-products.ts';
import type { Product } from '../../bot/licensing/product.ts';
import { unusedModel } from '../../cards/unused/load.ts';
import { strings } from '../../cards/unused/strings.ts';
import { unused } from '../../cards/unused/view.ts';
import { readers } from './readers.ts';

const now = Date.parse('2026-11-27T09:00:00Z');

/** A product of Microsoft's list with so many licenses, none of them given. */
function unassigned(partNumber: string, enabled: number): Product {
  const known = knownProducts().find((product) => product.partNumber === partNumber);
  const { skuId, name } = known ?? assert.fail(partNumber);
  const seats = { enabled, warning: 0, suspended: 0, lockedOut: 0, consumed: 0 };
  return { skuId, name, partNumber, plans: [], seats, assignable: true };
}

describe('Unused licenses', () => {
  const [e3, automate, visio] = [
    unassigned('ENTERPRISEPACK', 12),
    unassigned('FLOW_FREE', 9_990),
    unassigned('VISIOCLIENT', 5),
  ];
  const trial = { skuId: visio.skuId, trial: true, renewsAt: undefined };
  const shown = unused.present(unusedModel([automate, visio, e3], [trial], now), readers.en);

  it('are counted without the free ones and trials, and the card says so', () => {
    assert.equal(shown['intro'], `${strings.en.intro('12', 12, '1')} ${strings.en.notCounted}`);
  });

  it('name what is free apart from the table, and list trials after what is bought', () => {
    const rows = JSON.stringify(shown['rows']);
    assert.ok(rows.indexOf(e3.name) < rows.indexOf(visio.name), rows);
    assert.ok(!rows.includes(automate.name), rows);
    assert.equal(shown['free'], strings.en.free(automate.name));
  });

  it('take for free what Microsoft calls so or gives away, and nothing that is sold', () => {
    const free = ['FLOW_FREE', 'POWER_BI_STANDARD', 'TEAMS_EXPLORATORY', 'TEAMS_FREE', 'POWERAPPS_VIRAL'];
    const also = ['STANDARDWOFFPACK_FACULTY', 'RIGHTSMANAGEMENT_ADHOC', 'POWERAPPS_DEV'];
    for (const name of [...free, ...also]) assert.ok(isFree(unassigned(name, 1).skuId), name);
    const sold = ['ENTERPRISEPACK', 'SPE_F1', 'EXCHANGESTANDARD', 'FLOW_PER_USER', 'POWER_BI_PRO', 'SPB'];
    for (const name of sold) assert.ok(!isFree(unassigned(name, 1).skuId), name);
  });
});
