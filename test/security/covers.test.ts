import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const policy = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const named = [...policy.matchAll(/^- `([^`]+)`: "(.+)"$/gm)].map(([, file = '', title = '']) => ({
  file,
  title,
}));

describe('SECURITY.md', () => {
  it('names, for each threat, tests that show what is done about it', () => {
    const [, threats = ''] = /\n## Threats.*?\n([^]*?)\n## /.exec(policy) ?? [];
    const sections = threats.split(/^### /m).slice(1);
    assert.ok(sections.length > 10);
    for (const section of sections) assert.match(section, /^- `test\/.+`: ".+"$/m, section.split('\n')[0]);
    assert.equal(named.length, policy.match(/^- `/gm)?.length);
  });

  for (const { file, title } of named) {
    it(`is right about ${file}, “${title}”`, () => {
      assert.ok(existsSync(join(root, file)), 'There is no such file');
      const source = readFileSync(join(root, file), 'utf8');
      const starts = ['it(', 'afterEach('].flatMap((call) =>
        ["'", '"', '`'].map((quote) => `${call}${quote}`),
      );
      assert.ok(
        starts.some((start) => source.includes(`${start}${title}`)),
        'There is no such test',
      );
    });
  }

  it('has a reason for every override of a dependency', () => {
    const { overrides } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      overrides: Readonly<Record<string, string>>;
    };
    for (const [name, version] of Object.entries(overrides)) {
      assert.match(policy, new RegExp(`^\\| \`${name}\` +\\| ${version} +\\| .{10,}\\| .{10,}\\|$`, 'm'));
    }
  });
});
