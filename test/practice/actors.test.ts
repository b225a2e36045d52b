import assert from 'node:assert/strict';
import { cast } from '../../bot/practice/company/cast.ts';
import { storeUppsala } from '../../bot/practice/company/groups.ts';
import { roles } from '../../bot/practice/company/roles.ts';
import { sku } from '../../bot/practice/company/products.ts';
import { columnOf, failureOf, fieldsOf, licensesOf, valuesOf } from '../support/practice-answers.ts';
import { startPractice, WireGraph, type RunningPractice } from '../support/practice-graph.ts';
import { idOf } from './people.ts';

describe('actors of the practice tenant', () => {
  let practice: RunningPractice;
  beforeEach(async () => {
    practice = await startPractice();
  });
  afterEach(async () => practice.close());

  const addPowerBi = { addLicenses: [{ skuId: sku.powerBiPro, disabledPlans: [] }], removeLicenses: [] };

  const writers: readonly (readonly [string, string, string, number])[] = [
    ['a Global Administrator', cast.admin.id, idOf('anna'), 200],
    ['a License Administrator', cast.licenseAdmin.id, idOf('anna'), 200],
    ['a User Administrator', idOf('ulla.forsberg'), idOf('anna'), 200],
    ['a License Administrator by a group', idOf('torsten.vik'), idOf('anna'), 200],
    ['a License Administrator of a unit, for its people', idOf('petra.as'), idOf('oskar.lund'), 200],
    ['a License Administrator of a unit, for others', idOf('petra.as'), idOf('anna'), 403],
    ['a Helpdesk Administrator', idOf('hjalmar.ros'), idOf('anna'), 403],
    ['a Global Reader', idOf('priya.raman'), idOf('anna'), 403],
    ['somebody without a role', cast.colleague.id, idOf('anna'), 403],
    ['somebody without a role, for themselves', cast.colleague.id, cast.colleague.id, 403],
  ];
  for (const [who, caller, target, status] of writers) {
    it(`${status === 200 ? 'lets' : 'keeps'} ${who} ${status === 200 ? '' : 'from '}changing licenses`, async () => {
      const before = await licensesOf(practice.app, target);
      const answer = await practice.as(caller).post(`/users/${target}/assignLicense`, addPowerBi);
      assert.equal(answer.status, status);
      if (status === 200) return;
      assert.deepEqual(failureOf(answer), {
        status: 403,
        code: 'Authorization_RequestDenied',
        message: 'Insufficient privileges to complete the operation.',
      });
      assert.deepEqual(await licensesOf(practice.app, target), before);
    });
  }

  it('keeps somebody without a role from setting a usage location', async () => {
    const path = `/users/${idOf('ture.alm')}`;
    const answer = await practice.as(cast.colleague.id).send('PATCH', path, { usageLocation: 'SE' });
    assert.equal(answer.status, 403);
  });

  it('lets members read', async () => {
    const client = practice.as(cast.colleague.id);
    for (const path of ['/users', '/subscribedSkus', '/groups', '/organization']) {
      assert.equal((await client.get(path)).status, 200, path);
    }
  });

  it('lets a guest read themselves only', async () => {
    const guest = practice.company.people.find(({ userType }) => userType === 'Guest')?.id ?? '';
    const client = practice.as(guest);
    assert.equal((await client.get('/me')).status, 200);
    assert.equal((await client.get(`/users/${guest}/licenseDetails`)).status, 200);
    assert.equal((await client.get('/users')).status, 403);
    assert.equal((await client.get(`/users/${idOf('anna')}`)).status, 403);
  });

  it('reads /me as the one who is signed in', async () => {
    const { body } = await practice.as(cast.affected.id).get('/me?$select=id');
    assert.equal(fieldsOf(body)['id'], cast.affected.id);
  });

  const strangers: readonly (readonly [string, string])[] = [
    ['no token', ''],
    ['another word', 'secret'],
    ['somebody who is not there', 'practice:00000000-0000-4000-8000-000000000000'],
    ['somebody whose account is off', `practice:${idOf('sven.dahlgren')}`],
    ['a name instead of an id', 'practice:anna@contoso.com'],
  ];
  for (const [what, token] of strangers) {
    it(`knows nobody by ${what}`, async () => {
      const answer = await new WireGraph(practice.url, token).get('/organization');
      assert.deepEqual(
        [failureOf(answer).status, failureOf(answer).code],
        [401, 'InvalidAuthenticationToken'],
      );
    });
  }

  it('tells the roles of somebody and of their groups, as who swaps is checked', async () => {
    const torsten = idOf('torsten.vik');
    const groups = await practice.app.get(
      `/users/${torsten}/transitiveMemberOf/microsoft.graph.group?$select=id,isAssignableToRole`,
    );
    const assignable = valuesOf(groups).filter((group) => group['isAssignableToRole'] === true);
    const principals = [torsten, ...assignable.map(({ id }) => id)].map((id) => `'${String(id)}'`).join(',');
    const path = '/roleManagement/directory/roleAssignments';
    const query = `$filter=principalId in (${principals})&$expand=roleDefinition`;
    const [assignment, ...others] = valuesOf(await practice.app.get(`${path}?${query}`));
    assert.deepEqual(others, []);
    assert.equal(assignment?.['directoryScopeId'], '/');
    assert.equal(fieldsOf(assignment['roleDefinition'])['displayName'], 'License Administrator');
    assert.deepEqual(
      columnOf(await practice.app.get(`${path}?$filter=principalId eq '${torsten}'`), 'id'),
      [],
    );
  });

  it('tells the scope of a role that is for a unit', async () => {
    const path = `/roleManagement/directory/roleAssignments?$filter=principalId eq '${idOf('petra.as')}'`;
    const [assignment] = valuesOf(await practice.app.get(path));
    assert.deepEqual(
      [assignment?.['roleDefinitionId'], assignment?.['directoryScopeId']],
      [roles.license.id, `/administrativeUnits/${storeUppsala.id}`],
    );
  });
});
