import assert from 'node:assert/strict';
import { userName } from '../../cards/words/user-name.ts';

describe('The name of a user', () => {
  const id = '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11';
  const reader = (adminLanguage: 'en' | 'sv') => ({
    adminLanguage,
    userLanguage: adminLanguage,
    locale: adminLanguage,
    timeZone: 'UTC',
  });

  it('is that in the directory, and words where the user no longer exists', () => {
    assert.equal(userName({ displayName: 'Anna Berg' }, id, reader('en')), 'Anna Berg');
    assert.equal(userName(undefined, id, reader('en')), `a deleted user (${id})`);
    assert.equal(userName(undefined, id, reader('sv')), `en borttagen användare (${id})`);
  });
});
