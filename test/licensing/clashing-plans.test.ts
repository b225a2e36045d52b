import assert from 'node:assert/strict';
import fc from 'fast-check';
import relations from '../../bot/licensing/catalog/relations.json' with { type: 'json' };
import { blockersOf } from '../../bot/licensing/blockers.ts';
import { changeFor, licensesAfter } from '../../bot/licensing/change.ts';
import { doubtfulClashes } from '../../bot/licensing/plan-clashes.ts';
import { plansOn } from '../../bot/licensing/plans-held.ts';
import type { SwapProducts } from '../../bot/licensing/swap-products.ts';
import type { HeldLicense, User } from '../../bot/licensing/user.ts';
import { requireCompatible } from '../../bot/practice/tenant/plan-rules.ts';
import { everything, holder, inherited, license, owned, plan, sku, swap } from './owned.ts';

/** Every plan that any rule is about. */
const ruled = new Set([
  ...[...relations.exclusive, ...relations.doubtfulExclusive].flatMap(({ plans }) => plans),
  ...[...relations.dependencies, ...relations.doubtfulDependencies].flatMap((each) => [
    each.plan,
    ...each.anyOf,
  ]),
]);

/** One product of each set of such plans: to the rules all with that set are the same. */
const products = [
  ...new Map(
    [...everything.values()].map(({ skuId, plans }) => [
      plans
        .map(({ id }) => id)
        .filter((id) => ruled.has(id))
        .sort()
        .join(),
      skuId,
    ]),
  ).values(),
];

function plansOf(licenses: readonly HeldLicense[]): ReadonlySet<string> {
  return new Set(licenses.flatMap((each) => plansOn(each, everything)));
}

/** Whether the practice tenant would take these licenses. */
function isTaken(licenses: readonly HeldLicense[]): boolean {
  try {
    requireCompatible(plansOf(licenses));
    return true;
  } catch {
    return false;
  }
}

/** Whether a service would that goes by all that was ever said. */
function isTakenByAll(licenses: readonly HeldLicense[]): boolean {
  const plans = plansOf(licenses);
  const lists = [...relations.exclusive, ...relations.doubtfulExclusive];
  const needs = [...relations.dependencies, ...relations.doubtfulDependencies];
  return (
    lists.every((group) => group.plans.filter((id) => plans.has(id)).length < 2) &&
    needs.every((need) => !plans.has(need.plan) || need.anyOf.some((id) => plans.has(id)))
  );
}

const aboutPlans = new Set(['conflict', 'dependency', 'disabled-dependency']);

/** What the review says of one user's move, and what two services would. */
function judged(user: User, move: SwapProducts) {
  const after = licensesAfter(user, changeFor(user, move, everything));
  const blockers = blockersOf([user], move, everything, new Map()).get(user.id) ?? [];
  return {
    blocked: blockers.some(({ kind }) => aboutPlans.has(kind)),
    hinted: doubtfulClashes(user.licenses, after, everything).length > 0,
    taken: isTaken(after),
    takenByAll: isTakenByAll(after),
  };
}

const named = (...skuIds: readonly string[]): string => skuIds.map((skuId) => owned(skuId).name).join(' to ');

describe('Plans that may not go together', () => {
  it('are told beforehand of every move beside what a group gives, just as the practice tenant refuses it', function () {
    this.timeout(60_000);
    const [unlike, silent]: [string[], string[]] = [[], []];
    for (const from of products) {
      const user = holder(license(from), license(from, [], inherited));
      for (const to of products) {
        const { blocked, hinted, taken, takenByAll } = judged(user, swap(from, to));
        if (isTaken(user.licenses) && blocked === taken) unlike.push(named(from, to));
        if (isTakenByAll(user.licenses) && !takenByAll && !blocked && !hinted) silent.push(named(from, to));
      }
    }
    assert.ok(products.length > 40, String(products.length));
    assert.deepEqual([unlike, silent], [[], []]);
  });

  it('are told so whatever else is held, is off, and goes', () => {
    const held = fc
      .record({
        skuId: fc.constantFrom(...products),
        isInherited: fc.boolean(),
        off: fc.subarray([...ruled], { maxLength: 6 }),
      })
      .map(({ skuId, isInherited, off }) => {
        const own = new Set(owned(skuId).plans.map(({ id }) => id));
        const disabled = off.filter((id) => own.has(id));
        return isInherited ? license(skuId, disabled, inherited) : license(skuId, disabled);
      });
    const licenses = fc.uniqueArray(held, {
      minLength: 1,
      maxLength: 4,
      selector: ({ skuId, source }) => skuId + source.kind,
    });
    fc.assert(
      fc.property(licenses, fc.constantFrom(...products), fc.nat(), (mine, to, index) => {
        fc.pre(isTakenByAll(mine));
        const from = mine[index % mine.length]?.skuId ?? '';
        const { blocked, hinted, taken, takenByAll } = judged(holder(...mine), swap(from, to));
        assert.equal(blocked, !taken);
        assert.equal(blocked || hinted, !takenByAll);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are no hindrance where Microsoft says that they can be held at once', () => {
    const user = holder(license(sku.officeE3), license(sku.officeE3, [], inherited));
    assert.deepEqual(judged(user, swap(sku.officeE3, sku.f3)), {
      blocked: false,
      hinted: true,
      taken: true,
      takenByAll: false,
    });
  });

  it('are nothing new to whoever has them both already', () => {
    const user = holder(license(sku.officeE3, [], inherited), license(sku.f3), license(sku.powerBiPro));
    assert.equal(judged(user, swap(sku.powerBiPro, sku.visioPlan2)).hinted, false);
  });

  it('are told of with what they are in', () => {
    const before = [license(sku.officeE3), license(sku.officeE3, [], inherited)];
    const after = [license(sku.officeE3, [], inherited), license(sku.f3)];
    const clash = doubtfulClashes(before, after, everything).find(
      (each) => each.kind === 'conflict' && each.plans.includes(plan.sharepointKiosk),
    );
    assert.deepEqual(clash?.kind === 'conflict' && [...clash.plans].sort(), [
      plan.sharepointPlan2,
      plan.sharepointKiosk,
    ]);
    assert.deepEqual(clash?.kind === 'conflict' && [...clash.skuIds].sort(), [sku.f3, sku.officeE3].sort());
  });
});
