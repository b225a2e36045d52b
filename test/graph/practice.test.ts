import assert from 'node:assert/strict';
import { createGraphClient } from '../../bot/graph/client.ts';
import { createGraphRoleReader } from '../../bot/graph/roles.ts';
import { createGraphTenant } from '../../bot/graph/tenant.ts';
import { practiceTokens } from '../../bot/graph/tokens.ts';
import { directLicenses, type User } from '../../bot/licensing/user.ts';
import { cast } from '../../bot/practice/company/cast.ts';
import { roles } from '../../bot/practice/company/roles.ts';
import { theBot, type Actor } from '../../bot/swaps/actor.ts';
import type { RoleReader } from '../../bot/people/roles.ts';
import type { Tenant } from '../../bot/swaps/tenant.ts';
import { checkRequest } from '../support/graph-contract.ts';
import { startPractice, type RunningPractice } from '../support/practice-graph.ts';
import { createHandClock } from './hand-clock.ts';

const nils = 'ae77ca3c-6295-477c-88e8-765adb0bf2a2';
const olga = 'c20b3a7f-c1f7-4035-b254-71ff5bc51a9b';
const lena = 'f74ea00d-7896-4288-9f4b-ade7562eeed9';
const sven = 'fba5913d-d741-42ad-849c-812d81852b2a';
const deskMember = 'd7347079-d532-48e0-8f71-99d6f6e5148b';
const petra = '22e4e4a1-174a-4488-bd11-5906d658e2e6';
const e3Group = '96fd9a50-2e5e-4db0-b6c3-5a209175b880';

describe('graph over the practice tenant', () => {
  let practice: RunningPractice;
  let tenant: Tenant;
  let reader: RoleReader;

  beforeEach(async () => {
    practice = await startPractice();
    const clock = createHandClock();
    const client = createGraphClient({
      graphUrl: practice.url,
      tokens: practiceTokens,
      clock,
      fetch: async (address, init) => {
        const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
        assert.ok(typeof address === 'string');
        checkRequest(init?.method ?? 'GET', address, body);
        return await fetch(address, init);
      },
    });
    tenant = createGraphTenant(client, clock);
    reader = createGraphRoleReader(client);
  });

  afterEach(async () => {
    await practice.close();
  });

  async function user(id: string): Promise<User> {
    const [found, ...more] = await tenant.users(theBot, [id]);
    assert.ok(found !== undefined && more.length === 0);
    return found;
  }

  async function skuOf(partNumber: string): Promise<string> {
    const product = (await tenant.products(theBot)).find((one) => one.partNumber === partNumber);
    assert.ok(product);
    return product.skuId;
  }

  it('reads everybody, however many', async () => {
    const ids = practice.company.people.map(({ id }) => id);
    const users = await tenant.users(theBot, [...ids, '00000000-0000-4000-8000-000000000000']);
    assert.deepEqual(users.map(({ id }) => id).sort(), [...ids].sort());
    for (const { id, licenses } of practice.company.people) {
      const found = users.find((one) => one.id === id);
      assert.ok(found);
      assert.deepEqual(directLicenses(found), licenses);
    }
  });

  it('tells what is inherited, who is a guest and whose account is off', async () => {
    const source = { kind: 'group', groupId: e3Group };
    assert.deepEqual(
      (await user(nils)).licenses.map((license) => license.source),
      [source],
    );
    assert.deepEqual(
      (await user(olga)).licenses.map((license) => license.source),
      [{ kind: 'direct' }, source],
    );
    assert.equal((await user(lena)).guest, true);
    assert.equal((await user(sven)).accountEnabled, false);
    assert.deepEqual(
      await tenant.groupNames(theBot, [e3Group]),
      new Map([[e3Group, 'Licenses: Office 365 E3']]),
    );
  });

  it('finds people by either address', async () => {
    const guest = await user(lena);
    const addresses = [
      guest.userPrincipalName.toUpperCase(),
      'ANNA@contoso.com',
      "o'x@contoso.com",
      '&$top=1@x#',
    ];
    const found = await tenant.usersByAddress(theBot, [...addresses, guest.mail ?? '']);
    assert.deepEqual(found.map(({ id }) => id).sort(), [cast.affected.id, lena].sort());
  });

  it('reads products that people can have, by name', async () => {
    const products = await tenant.products(theBot);
    const e3 = products.find(({ partNumber }) => partNumber === 'ENTERPRISEPACK');
    assert.equal(e3?.name, 'Office 365 E3');
    assert.ok(e3.assignable && e3.plans.length > 20 && e3.seats.enabled > 0 && e3.seats.consumed > 0);
    const names = products.map(({ name }) => name);
    assert.deepEqual(
      names,
      names.toSorted((one, other) => one.localeCompare(other, 'en')),
    );
  });

  it('counts all holders and answers some', async () => {
    const e3 = await skuOf('ENTERPRISEPACK');
    const all = await tenant.holders(theBot, e3, 1_000);
    assert.equal(all.users.length, all.total);
    assert.ok(all.users.some(({ id }) => id === nils));
    const some = await tenant.holders(theBot, e3, 3);
    assert.deepEqual([some.users.length, some.total], [3, all.total]);
  });

  it('narrows holders by their department, whatever its case', async () => {
    const e3 = await skuOf('ENTERPRISEPACK');
    const { users, total } = await tenant.holders(theBot, e3, 2, 'FINANCE');
    assert.deepEqual([users.length, total], [2, 4]);
    assert.ok(users.every(({ department }) => department === 'Finance'));
    assert.deepEqual(await tenant.holders(theBot, e3, 2, "Men's"), { users: [], total: 0 });
  });

  it('finds groups by name, by address and by words of the name', async () => {
    const idsOf = async (text: string): Promise<readonly (readonly string[])[]> => {
      const { exact, similar } = await tenant.groupsNamed(theBot, text, 5);
      return [exact, similar].map((groups) => groups.map(({ displayName }) => displayName));
    };
    assert.deepEqual(await idsOf('SALES'), [['Sales'], []]);
    assert.deepEqual(await idsOf('sales@CONTOSO.com'), [['Sales'], []]);
    assert.deepEqual(await idsOf(e3Group), [['Licenses: Office 365 E3'], []]);
    assert.deepEqual(await idsOf('nord sal'), [[], ['Sales Nordics']]);
    assert.deepEqual(await idsOf("'"), [[], []]);
  });

  it('reads members of a group and of the groups within it, each once', async () => {
    const [sales] = (await tenant.groupsNamed(theBot, 'Sales', 5)).exact;
    const { users, total } = await tenant.members(theBot, sales?.id ?? '', 10);
    assert.deepEqual(users.map(({ displayName }) => displayName).sort(), [
      'Anna Berg',
      'Bo Nilsson',
      'Cecilia Ek',
      'Ingrid Moe',
    ]);
    assert.equal(total, 4);
    assert.ok(users.every(({ licenses }) => licenses.length > 0));
    assert.equal((await tenant.members(theBot, sales?.id ?? '', 3)).users.length, 3);
  });

  it('reads the organisation', async () => {
    assert.equal((await tenant.organization(theBot)).initialDomain, 'contoso.onmicrosoft.com');
  });

  it('moves a user, and reads the move back', async () => {
    const [e3, f3] = [await skuOf('ENTERPRISEPACK'), await skuOf('SPE_F1')];
    const { signal } = new AbortController();
    const change = { addLicenses: [{ skuId: f3, disabledPlans: [] }], removeLicenses: [e3] };
    const admin: Actor = { kind: 'admin', userId: cast.licenseAdmin.id };
    const call = { userId: cast.affected.id, change };
    const { outcomes } = await tenant.assignLicenses(admin, [call], signal);
    assert.deepEqual(
      outcomes.map(({ kind }) => kind),
      ['done'],
    );
    assert.deepEqual(directLicenses(await user(cast.affected.id)), [{ skuId: f3, disabledPlans: [] }]);

    const refusal = async (actor: Actor, id: string): Promise<string> => {
      const {
        outcomes: [outcome],
      } = await tenant.assignLicenses(actor, [{ userId: id, change }], signal);
      assert.ok(outcome?.kind === 'refused');
      return outcome.refusal.code;
    };
    assert.equal(await refusal(theBot, cast.affected.id), 'not-held');
    assert.equal(await refusal(theBot, nils), 'inherited');
    assert.equal(await refusal(theBot, '00000000-0000-4000-8000-000000000000'), 'user-gone');
    assert.equal(
      await refusal({ kind: 'admin', userId: cast.colleague.id }, cast.alsoAffected.id),
      'not-allowed',
    );
  });

  it('reads roles: own, through a group, within a unit, none', async () => {
    assert.deepEqual(await reader.rolesOf(cast.admin.id), [{ roleId: roles.global.id, scope: '/' }]);
    assert.deepEqual(await reader.rolesOf(deskMember), [{ roleId: roles.license.id, scope: '/' }]);
    const [unit] = await reader.rolesOf(petra);
    assert.match(unit?.scope ?? '', /^\/administrativeUnits\/[0-9a-f-]{36}$/);
    assert.deepEqual(await reader.rolesOf(cast.colleague.id), []);
  });
});
