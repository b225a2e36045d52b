import assert from 'node:assert/strict';
import { PracticeError } from '../bot/practice/practice-error.ts';
import { ConfigError } from '../bot/setting.ts';
import { sentenceFor } from '../bot/start-problem.ts';
import { StorageError } from '../bot/storage/storage-error.ts';
import { TenantError } from '../bot/swaps/tenant.ts';
import { ListenError } from '../bot/teams/listen.ts';

describe('What the one at the terminal reads when the bot does not run', () => {
  for (const error of [
    new ConfigError('missing', 'PORT', 'Set PORT to 1.'),
    new StorageError('folder-in-use', 'Another process is there.'),
    new ListenError('port-taken', 'Port 1 is taken.', {}),
    new PracticeError('The window did not open.'),
  ]) {
    it(`is the sentence of a ${error.name}`, () => {
      assert.equal(sentenceFor(error), error.message);
    });
  }

  it('names GRAPH_URL when Graph does not answer', () => {
    const sentence = sentenceFor(new TenantError('unavailable', 'anna@contoso.com'));
    assert.match(sentence, /GRAPH_URL/);
    assert.doesNotMatch(sentence, /anna/);
  });

  it('is where the program broke, without the text of the error, for any other', () => {
    const sentence = sentenceFor(new RangeError('anna@contoso.com', { cause: new Error('s3cret') }));
    assert.match(sentence, /RangeError.*start-problem\.test\.ts/);
    assert.doesNotMatch(sentence, /anna|s3cret|\n/);
    assert.match(sentenceFor('anna@contoso.com'), /"string"/);
  });
});
