import assert from 'node:assert/strict';
import { playgroundConfig } from '../../../bot/practice/playground/playground-config.ts';
import { practiceCast } from '../../../bot/practice/playground/practice-cast.ts';
import { isObject, objectsIn, type JsonObject } from '../../../bot/practice/teams-client/json.ts';
import { cast, tenantId } from './cast.ts';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function configOf(window: 'admin' | 'affected'): JsonObject {
  const config: unknown = JSON.parse(playgroundConfig(cast, window, tenantId));
  assert.ok(isObject(config));
  return config;
}

describe('The settings of a Playground window', () => {
  it('have five users besides the current one, all with their object id as id', () => {
    const config = configOf('admin');
    const { currentUser } = config;
    assert.ok(isObject(currentUser));
    const people = [currentUser, ...objectsIn(config['users'])];
    assert.equal(new Set(people.map(({ id }) => id)).size, 6);
    for (const person of people) {
      assert.match(String(person['id']), guid);
      assert.equal(person['id'], person['aadObjectId']);
    }
  });

  it('share the tenant and the bot, and no conversation', () => {
    const [admin, affected] = [configOf('admin'), configOf('affected')];
    assert.equal(admin['tenantId'], affected['tenantId']);
    assert.deepEqual(admin['bot'], affected['bot']);
    const ids = [admin, affected].flatMap((config) => [
      config['personalChat'],
      config['groupChat'],
      config['team'],
    ]);
    assert.equal(new Set(ids.map((place) => (isObject(place) ? place['id'] : place))).size, 6);
  });

  it('are the same at each start', () => {
    assert.deepEqual(configOf('admin'), configOf('admin'));
  });

  it('name six different people of the practice company', () => {
    const { admin, affected, others } = practiceCast;
    const people = [admin, affected, ...others];
    assert.equal(new Set(people.map(({ id }) => id)).size, 6);
    // The Playground's people picker tells people apart by name.
    assert.equal(new Set(people.map(({ name }) => name)).size, 6);
  });
});
