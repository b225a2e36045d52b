import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { onEachBackend } from './stores.ts';

const sighting = {
  userId: 'anna',
  conversationId: 'chat-1',
  serviceUrl: 'https://smba.example',
  clientLocale: 'sv-SE',
  timeZone: 'Europe/Stockholm',
};

onEachBackend('The roster', (store) => {
  it('knows whom it has seen, as last seen', async () => {
    const { roster } = store();
    const tenantId = randomUUID();
    assert.equal(await roster.find(tenantId, 'anna'), undefined);
    const seen = await roster.see({ tenantId, ...sighting });
    assert.deepEqual(seen, { tenantId, ...sighting, chosenLanguage: undefined });
    const moved = await roster.see({
      tenantId,
      ...sighting,
      conversationId: 'chat-2',
      clientLocale: undefined,
      timeZone: undefined,
    });
    assert.deepEqual(moved, { ...seen, conversationId: 'chat-2' });
    assert.deepEqual(await roster.find(tenantId, 'anna'), moved);
  });

  it('keeps the chosen language when the client says another', async () => {
    const { roster } = store();
    const tenantId = randomUUID();
    await roster.see({ tenantId, ...sighting });
    await roster.chooseLanguage(tenantId, 'anna', 'sv');
    const person = await roster.see({ tenantId, ...sighting, clientLocale: 'en-US' });
    assert.deepEqual([person.chosenLanguage, person.clientLocale], ['sv', 'en-US']);
  });

  it('finds those it knows, in their own organisation', async () => {
    const { roster } = store();
    const [tenantId, foreign] = [randomUUID(), randomUUID()];
    await roster.see({ tenantId, ...sighting });
    await roster.see({ tenantId: foreign, ...sighting, userId: 'bo' });
    const found = await roster.findAll(tenantId, ['anna', 'bo', 'cia']);
    assert.deepEqual(
      found.map(({ userId }) => userId),
      ['anna'],
    );
  });

  it('forgets', async () => {
    const { roster } = store();
    const tenantId = randomUUID();
    await roster.see({ tenantId, ...sighting });
    await roster.forget(tenantId, 'anna');
    assert.equal(await roster.find(tenantId, 'anna'), undefined);
  });

  it('knows a person once who is seen twice at the same time', async () => {
    const { roster } = store();
    const tenantId = randomUUID();
    const see = () => roster.see({ tenantId, ...sighting });
    await Promise.all([see(), see(), see()]);
    assert.equal((await roster.findAll(tenantId, ['anna'])).length, 1);
  });
});
