import assert from 'node:assert/strict';
import manifest from '../../manifest/manifest.json' with { type: 'json' };
import swedish from '../../manifest/sv.json' with { type: 'json' };
import { validateLocalization } from '../../manifest/validate.ts';

const commands = manifest.bots[0]?.commandLists[0]?.commands ?? [];

describe('the app manifest in Swedish', () => {
  it('is valid', () => {
    validateLocalization('sv.json', swedish);
  });

  it('is refused when it breaks the schema, with the file and the place', () => {
    assert.throws(() => {
      validateLocalization('sv.json', { ...swedish, 'name.short': 'x'.repeat(31) });
    }, /^TypeError: sv\.json .*name\.short/);
  });

  it('has a text for each one that the manifest has, and no others', () => {
    const wanted = [
      '$schema',
      ...Object.keys(manifest.name).map((part) => `name.${part}`),
      ...Object.keys(manifest.description).map((part) => `description.${part}`),
      ...commands.flatMap((command, index) =>
        Object.keys(command).map((part) => `bots[0].commandLists[0].commands[${index}].${part}`),
      ),
    ];
    assert.deepEqual(Object.keys(swedish).toSorted(), wanted.toSorted());
  });
});
