import assert from 'node:assert/strict';
import { createGraphClient } from '../../bot/graph/client.ts';
import { createAppInstaller } from '../../bot/graph/install-app.ts';
import { practiceTokens } from '../../bot/graph/tokens.ts';
import type { AppInstaller } from '../../bot/people/app-installer.ts';
import { idOf } from '../practice/people.ts';
import { startPractice, type RunningPractice } from '../support/practice-graph.ts';
import { fastClock } from '../support/fast-clock.ts';

const manifestId = 'b07d0b07-0b07-4b07-8b07-0b07d0b07d0b';
const app = { id: 'c0ffee00-0000-4000-8000-000000000001', externalId: manifestId, displayName: 'Swap' };
const anna = idOf('anna');
const conversationId = `19:${anna}_${manifestId}@unq.gbl.spaces`;

describe('installing the bot for a user through Graph', () => {
  let practice: RunningPractice;
  let installer: AppInstaller;
  let calls: string[];
  beforeEach(async () => {
    practice = await startPractice();
    calls = [];
    const clock = fastClock(100);
    const onCall = ({ method, route }: { readonly method: string; readonly route: string }) =>
      calls.push(`${method} ${route}`);
    const graphUrl = practice.url;
    const client = createGraphClient({ graphUrl, tokens: practiceTokens, clock, onCall });
    installer = createAppInstaller({ client, clock, graphUrl, manifestId });
  });
  afterEach(async () => practice.close());

  it('installs it and answers the chat, and looks into the catalogue only once', async () => {
    assert.deepEqual(await installer.install(anna), { kind: 'installed', conversationId });
    const bo = idOf('bo.nilsson');
    assert.deepEqual(await installer.install(bo), {
      kind: 'installed',
      conversationId: `19:${bo}_${manifestId}@unq.gbl.spaces`,
    });
    assert.equal(calls.filter((call) => call === 'GET /appCatalogs/teamsApps').length, 1);
  });

  it('says when the user had it', async () => {
    await installer.install(anna);
    assert.deepEqual(await installer.install(anna), { kind: 'already', conversationId });
  });

  it('says that a policy forbids it', async () => {
    practice.change({ kind: 'apps-blocked', userId: anna });
    assert.deepEqual(await installer.install(anna), { kind: 'refused', code: 'forbidden' });
  });

  it('says that the bot may not read the catalogue', async () => {
    practice.fail({ on: { path: 'teamsApps$' }, kind: 'forbidden' });
    assert.deepEqual(await installer.install(anna), { kind: 'refused', code: 'forbidden' });
    assert.equal((await installer.install(anna)).kind, 'installed');
  });

  it('finds the app once it is uploaded, also under another id', async () => {
    practice.change({ kind: 'apps-offered', apps: [] });
    assert.deepEqual(await installer.install(anna), { kind: 'refused', code: 'not-in-catalogue' });
    practice.change({ kind: 'apps-offered', apps: [app] });
    assert.equal((await installer.install(anna)).kind, 'installed');
    practice.change({ kind: 'apps-offered', apps: [{ ...app, id: anna }] });
    assert.deepEqual(await installer.install(anna), { kind: 'refused', code: 'not-in-catalogue' });
    assert.equal((await installer.install(anna)).kind, 'installed');
  });

  it('says that somebody is not there', async () => {
    assert.deepEqual(await installer.install(app.id), { kind: 'refused', code: 'user-gone' });
    assert.deepEqual(await installer.install('anna'), { kind: 'refused', code: 'user-gone' });
  });

  it('asks again after an answer that says nothing, and may find it done', async () => {
    practice.fail({ on: { path: 'installedApps$', method: 'POST' }, kind: 'reset', written: true });
    assert.deepEqual(await installer.install(anna), { kind: 'already', conversationId });
    practice.fail({ on: { path: 'installedApps$' }, kind: 'throttled', retryAfterSeconds: 2 });
    assert.deepEqual(await installer.install(idOf('bo.nilsson')).then(({ kind }) => kind), 'installed');
  });

  it('gives up after four tries', async () => {
    practice.fail({ on: { path: 'installedApps$', method: 'POST' }, share: 1, kind: 'failed' });
    assert.deepEqual(await installer.install(anna), { kind: 'refused', code: 'unavailable' });
    assert.equal(calls.filter((call) => call.startsWith('POST')).length, 4);
  });

  it('goes without the chat where that cannot be read', async () => {
    practice.fail({ on: { path: '/chat$' }, kind: 'forbidden' });
    assert.deepEqual(await installer.install(anna), { kind: 'installed', conversationId: undefined });
  });
});
