import assert from 'node:assert/strict';
import { ConfigError, type ConfigProblem } from '../../bot/setting.ts';

/** Holds that the reading is refused in one sentence which names the setting to set, and gives the sentence. */
export function assertRefused(read: () => unknown, code: ConfigProblem, setting: string): string {
  let sentence = '';
  assert.throws(read, (error: unknown) => {
    assert.ok(error instanceof ConfigError, String(error));
    assert.deepEqual([error.code, error.setting], [code, setting]);
    sentence = error.message;
    return true;
  });
  assert.match(sentence, /^(Set|Remove) .*\.$/);
  assert.ok(sentence.includes(setting), sentence);
  return sentence;
}
