import assert from 'node:assert/strict';
import { cast } from '../../bot/practice/company/cast.ts';
import { contoso } from '../../bot/practice/company/contoso.ts';
import { sku } from '../../bot/practice/company/products.ts';
import { founded, Directory } from '../../bot/practice/tenant/directory.ts';
import { changedLicenses } from '../../bot/practice/tenant/license-rules.ts';

describe('the practice company', () => {
  const directory = new Directory(contoso, []);
  const { people, groups, units, roleAssignments, subscriptions } = contoso;

  it('gives everybody and everything an id of their own, as Entra makes them', () => {
    const ids = [...people, ...groups, ...units, ...subscriptions].map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
      [],
    );
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(new Set(people.map(({ userPrincipalName }) => userPrincipalName)).size, people.length);
  });

  it('refers only to whom and what there is', () => {
    const known = new Set([...people, ...groups].map(({ id }) => id));
    const named = [...groups, ...units].flatMap(({ members }) => members);
    const principals = roleAssignments.map(({ principalId }) => principalId);
    assert.deepEqual(
      [...named, ...principals].filter((id) => !known.has(id)),
      [],
    );
    for (const { skuId, disabledPlans } of [...people, ...groups].flatMap(({ licenses }) => licenses)) {
      const plans = directory.subscription(skuId)?.plans.map(({ id }) => id) ?? assert.fail(skuId);
      assert.deepEqual(
        disabledPlans.filter((id) => !plans.includes(id)),
        [],
      );
    }
  });

  it('starts in a state that its own rules allow', () => {
    for (const user of directory.users) {
      // Adding what is held changes nothing, and passes only if all rules hold.
      const located = { ...user, usageLocation: 'SE' };
      const change = { addLicenses: user.licenses, removeLicenses: [] };
      assert.equal(
        changedLicenses(directory, located, change).length,
        user.licenses.length,
        user.displayName,
      );
    }
  });

  it('has products that can each be given on their own', () => {
    const [nobody] = directory.users.filter(({ licenses }) => licenses.length === 0);
    assert.ok(nobody !== undefined);
    const refused = subscriptions
      .filter(({ appliesTo, units: { enabled, warning } }) => appliesTo === 'User' && enabled + warning > 0)
      .filter(({ skuId }) => {
        const change = { addLicenses: [{ skuId, disabledPlans: [] }], removeLicenses: [] };
        try {
          changedLicenses(directory, { ...nobody, id: 'nobody', usageLocation: 'SE', licenses: [] }, change);
          return false;
        } catch {
          return true;
        }
      });
    assert.deepEqual(refused, []);
  });

  it('has seats left everywhere but where a swap has to meet their end', () => {
    const left = subscriptions.map(({ skuId, units: { enabled } }) => [
      skuId,
      enabled - directory.consumed(skuId),
    ]);
    const few = left.filter(([, seats]) => Number(seats) < 3).map(([skuId]) => skuId);
    assert.deepEqual(few.sort(), [sku.microsoftE5, sku.businessStandard, sku.exchangeKiosk].sort());
    assert.equal(Number(left.find(([skuId]) => skuId === sku.microsoftE5)?.[1]), 2);
  });

  it('keeps what was changed in it apart from the company', () => {
    const changing = new Directory(contoso, []);
    const anna = changing.user('anna@contoso.com') ?? assert.fail();
    changing.update({ ...anna, licenses: [{ skuId: sku.officeE1, disabledPlans: [], since: founded }] });
    assert.deepEqual(
      changing.changes().map(({ id }) => id),
      [cast.affected.id],
    );
    assert.equal(changing.consumed(sku.officeE1), directory.consumed(sku.officeE1) + 1);
    assert.equal(changing.consumed(sku.officeE3), directory.consumed(sku.officeE3) - 1);
  });

  it('casts an admin, two who hold Office 365 E3, a License Administrator and a colleague', () => {
    const held = [cast.affected, cast.alsoAffected].map(({ licenses }) => licenses.map(({ skuId }) => skuId));
    assert.deepEqual(held, [[sku.officeE3], [sku.officeE3]]);
    assert.equal(cast.affected.userPrincipalName, 'anna@contoso.com');
    assert.deepEqual(directory.assignmentsOf(cast.colleague.id), []);
  });
});
