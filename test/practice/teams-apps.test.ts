import assert from 'node:assert/strict';
import { columnOf, failureOf, fieldsOf, valuesOf } from '../support/practice-answers.ts';
import { startPractice, type Answer, type RunningPractice } from '../support/practice-graph.ts';
import { idOf } from './people.ts';

const anna = idOf('anna');
const installed = `/users/${anna}/teamwork/installedApps`;

describe('Teams apps in the practice tenant', () => {
  let practice: RunningPractice;
  let appId: string;
  beforeEach(async () => {
    practice = await startPractice();
    const filter = "$filter=externalId eq 'b07d0b07-0b07-4b07-8b07-0b07d0b07d0b'";
    const found = await practice.app.get(`/appCatalogs/teamsApps?${filter}`);
    assert.deepEqual(columnOf(found, 'displayName'), ['License Swap']);
    appId = String(columnOf(found, 'id')[0]);
  });
  afterEach(async () => practice.close());

  const install = (id = appId): Promise<Answer> =>
    practice.app.post(installed, {
      'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${id}`,
    });

  it('installs an app for a user, who then has a chat with its bot', async () => {
    assert.deepEqual(valuesOf(await practice.app.get(installed)), []);
    assert.equal((await install()).status, 201);
    const query = `$filter=teamsApp/id eq '${appId}'&$expand=teamsApp`;
    const [installation] = valuesOf(await practice.app.get(`${installed}?${query}`));
    assert.equal(fieldsOf(installation?.['teamsApp'])['id'], appId);
    const id = String(installation?.['id']);
    const chat = await practice.app.get(`${installed}/${encodeURIComponent(id)}/chat?$select=id`);
    assert.equal(fieldsOf(chat.body)['id'], `19:${anna}_b07d0b07-0b07-4b07-8b07-0b07d0b07d0b@unq.gbl.spaces`);
    const others = `$filter=teamsApp/id eq '${anna}'&$expand=teamsApp`;
    assert.deepEqual(valuesOf(await practice.app.get(`${installed}?${others}`)), []);
  });

  it('refuses what is installed already', async () => {
    practice.change({ kind: 'app-installed', userId: anna, appId });
    assert.equal((await install()).status, 409);
    practice.change({ kind: 'app-removed', userId: anna, appId });
    assert.equal((await install()).status, 201);
  });

  it('refuses what a policy forbids the user', async () => {
    practice.change({ kind: 'apps-blocked', userId: anna });
    const { status, code, message } = failureOf(await install());
    assert.deepEqual([status, code], [403, 'Forbidden']);
    assert.match(String(message), /^App is blocked by app permission policy/);
  });

  it('refuses an app that the catalogue no longer has', async () => {
    practice.change({ kind: 'apps-offered', apps: [] });
    assert.deepEqual(valuesOf(await practice.app.get('/appCatalogs/teamsApps')), []);
    assert.equal((await install()).status, 404);
  });

  it('refuses somebody who is not there, and a request that names no app', async () => {
    const stranger = `/users/${appId}/teamwork/installedApps`;
    assert.equal((await practice.app.post(stranger, {})).status, 404);
    assert.equal((await practice.app.post(installed, {})).status, 400);
    const chat = await practice.app.get(`${installed}/x/chat`);
    assert.equal(chat.status, 404);
  });

  it("keeps whoever is signed in away from others' apps", async () => {
    assert.equal((await practice.as(idOf('bo.nilsson')).get(installed)).status, 403);
    assert.equal((await practice.as(anna).get(installed)).status, 200);
  });
});
