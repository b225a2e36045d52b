import assert from 'node:assert/strict';
import { readArguments } from '../../bot/practice/demo/arguments.ts';

describe('The arguments of the demo', () => {
  it('are English unless another language is asked for', () => {
    assert.deepEqual(readArguments([]), { kind: 'play', language: 'en' });
    assert.deepEqual(readArguments(['--lang', 'sv']), { kind: 'play', language: 'sv' });
    assert.deepEqual(readArguments(['--lang=sv']), { kind: 'play', language: 'sv' });
  });

  for (const [args, problem] of [
    [['--lang', 'de'], 'The demo does not speak “de”.'],
    [['--lang'], 'A language is missing after --lang.'],
    [['--colour'], 'The demo does not know the option --colour.'],
    [['-x'], 'The demo does not know the option -x.'],
    [['now'], 'The demo does not know “now”.'],
    [['--', 'now'], 'The demo does not know “now”.'],
  ] as const) {
    it(`are refused in a sentence where they are ${args.join(' ')}`, () => {
      const sentence = `${problem} Use --lang en or --lang sv, or --help.`;
      assert.deepEqual(readArguments(args), { kind: 'refused', sentence });
    });
  }
});
