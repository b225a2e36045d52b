import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strings as progress } from '../../cards/progress/strings.ts';
import { strings as trouble } from '../../cards/trouble/strings.ts';
import { moveReasons } from '../../cards/words/move-reasons.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const guides = [...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))].map(
  (name) => `docs/${name}`,
);

describe('The guides', () => {
  for (const path of [...guides, 'SECURITY.md']) {
    it(`${path} links to what is there`, () => {
      const links = [...read(path).matchAll(/\]\((?!https:)([^)#]*)(#[^)]*)?\)/g)].map(
        ([, target = '']) => target,
      );
      const missing = links.filter(
        (target) => target !== '' && !existsSync(join(root, dirname(path), target)),
      );
      // Pictures are made by the tests in the browser.
      assert.deepEqual(
        missing.filter((target) => !target.endsWith('.png')),
        [],
      );
    });
  }

  it('say of each table what it holds and until when', () => {
    const migrations = join('bot', 'storage', 'migrations');
    const made = readdirSync(join(root, migrations)).flatMap((name) =>
      [...read(join(migrations, name)).matchAll(/create table (\w+)/g)].map(([, table = '']) => table),
    );
    assert.ok(made.length > 5);
    const stored = read('docs/what-is-stored.md');
    for (const table of made)
      assert.match(stored, new RegExp(`^\\| \`${table}\` +\\| .{10,} \\| .{4,} \\|$`, 'm'));
  });

  it('explain what the bot says when something does not work', () => {
    const guide = read('docs/troubleshooting.md');
    const said = [
      ...Object.values(trouble.en.happened),
      ...Object.values(progress.en.pauses).map((text) => /^[^.,]*/.exec(text('12', 12))?.[0] ?? ''),
      moveReasons.en['usage-location'],
      moveReasons.en.inherited,
      moveReasons.en['proxy-address'],
      moveReasons.en['not-allowed'],
      moveReasons.en['changed-meanwhile'],
      moveReasons.en.unsettled,
    ];
    for (const sentence of said) {
      const [beginning = ''] = /^[^.]*/.exec(sentence) ?? [];
      assert.ok(beginning.length > 10 && guide.includes(beginning), sentence);
    }
  });

  it('explain each refusal of a setting that stands in the way of a first start', () => {
    const guide = read('docs/troubleshooting.md');
    const source = ['bot/config.ts', 'bot/identity.ts'].map(read).join('');
    for (const [row] of guide.matchAll(/^\| Set .*$/gm)) {
      const [, said = ''] = /^\| (.*?) +\|/.exec(row) ?? [];
      assert.ok(source.replaceAll('\\', '').includes(said), said);
    }
  });
});
