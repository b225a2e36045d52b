import assert from 'node:assert/strict';
import { createEntitlement, entitlementFrom, swappingRoles } from '../../bot/people/entitlement.ts';
import type { RoleAssignment, RoleReader } from '../../bot/people/roles.ts';
import { ManualClock } from '../support/manual-clock.ts';

const globalReader = 'f2ef992c-3afb-46b9-b7cf-a126ee74c451';
const everywhere = (roleId: string): RoleAssignment => ({ roleId, scope: '/' });

class Roles implements RoleReader {
  readings = 0;
  assignments: readonly RoleAssignment[] | undefined = [everywhere(swappingRoles.licenseAdministrator)];

  async rolesOf(): Promise<readonly RoleAssignment[]> {
    this.readings += 1;
    if (this.assignments === undefined) throw new Error('roles cannot be read');
    return this.assignments;
  }
}

describe('entitlement', () => {
  for (const [name, roleId] of Object.entries(swappingRoles)) {
    it(`is given by ${name}`, () => {
      assert.deepEqual(entitlementFrom([everywhere(globalReader), everywhere(roleId.toUpperCase())]), {
        kind: 'entitled',
      });
    });
  }

  it('is limited when every such role is for an administrative unit', () => {
    const scope = '/administrativeUnits/5d107bba-d8e2-4e13-b6ae-884be90e5d1a';
    const limited = [{ roleId: swappingRoles.userAdministrator, scope }, everywhere(globalReader)];
    assert.deepEqual(entitlementFrom(limited), { kind: 'limited' });
    assert.deepEqual(entitlementFrom([...limited, everywhere(swappingRoles.userAdministrator)]), {
      kind: 'entitled',
    });
  });

  it('is given for an administrative unit where Entra itself keeps to it, and says so', () => {
    const scope = '/administrativeUnits/5d107bba-d8e2-4e13-b6ae-884be90e5d1a';
    const limited = [{ roleId: swappingRoles.userAdministrator, scope }];
    assert.deepEqual(entitlementFrom(limited, true), { kind: 'entitled', unitOnly: true });
    assert.deepEqual(entitlementFrom([everywhere(globalReader)], true), { kind: 'not-entitled' });
  });

  it('is not given by another role, or by none', () => {
    assert.deepEqual(entitlementFrom([everywhere(globalReader)]), { kind: 'not-entitled' });
    assert.deepEqual(entitlementFrom([]), { kind: 'not-entitled' });
  });

  it('is remembered for less than a minute', async () => {
    const [clock, roles] = [new ManualClock(), new Roles()];
    const entitlement = createEntitlement(roles, clock);
    await entitlement.check('anna');
    roles.assignments = [];
    clock.advance(59_999);
    assert.deepEqual(await entitlement.check('anna'), { kind: 'entitled' });
    clock.advance(1);
    assert.deepEqual(await entitlement.check('anna'), { kind: 'not-entitled' });
    assert.equal(roles.readings, 2);
  });

  it('is read anew when asked to, and the newer answer is the one remembered', async () => {
    const [clock, roles] = [new ManualClock(), new Roles()];
    const entitlement = createEntitlement(roles, clock);
    await entitlement.check('anna');
    roles.assignments = [];
    assert.deepEqual(await entitlement.check('anna', { fresh: true }), { kind: 'not-entitled' });
    assert.deepEqual(await entitlement.check('anna'), { kind: 'not-entitled' });
  });

  it('is a no when it cannot be read, and that is not remembered', async () => {
    const [clock, roles] = [new ManualClock(), new Roles()];
    const entitlement = createEntitlement(roles, clock);
    roles.assignments = undefined;
    assert.deepEqual(await entitlement.check('anna'), { kind: 'unreadable' });
    roles.assignments = [everywhere(swappingRoles.globalAdministrator)];
    assert.deepEqual(await entitlement.check('anna'), { kind: 'entitled' });
  });

  it('counts its age from before the question, so that a slow answer is not older than it seems', async () => {
    const clock = new ManualClock();
    const answers: ((assignments: readonly RoleAssignment[]) => void)[] = [];
    const rolesOf = (): Promise<readonly RoleAssignment[]> =>
      new Promise((resolve) => {
        answers.push(resolve);
      });
    const entitlement = createEntitlement({ rolesOf }, clock);
    const slow = entitlement.check('anna');
    clock.advance(10);
    const newer = entitlement.check('anna', { fresh: true });
    answers[1]?.([]);
    assert.deepEqual(await newer, { kind: 'not-entitled' });
    answers[0]?.([everywhere(swappingRoles.globalAdministrator)]);
    assert.deepEqual(await slow, { kind: 'entitled' });
    assert.deepEqual(await entitlement.check('anna'), { kind: 'not-entitled' });
  });

  it('forgets the oldest when a thousand more have asked', async () => {
    const roles = new Roles();
    const entitlement = createEntitlement(roles, new ManualClock());
    for (let person = 0; person <= 1_000; person += 1) await entitlement.check(`person-${person}`);
    await entitlement.check('person-1000');
    assert.equal(roles.readings, 1_001);
    await entitlement.check('person-0');
    assert.equal(roles.readings, 1_002);
  });
});
