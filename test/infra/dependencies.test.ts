import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readFromRoot } from './image.ts';

interface Locked {
  readonly name?: string;
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly integrity?: string;
}

interface Bom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: { readonly type: string; readonly purl: string } };
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly hashes?: unknown[];
  }[];
}

/** SPDX. None of them asks anything of whoever runs the bot but to keep the notice. */
const allowed = [
  ...['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Unlicense'],
  // There is a choice.
  ...['(AFL-2.1 OR BSD-3-Clause)', '(MIT OR CC0-1.0)'],
];

/** Packages that do not say it where they should, and where they do. */
const saidElsewhere: Readonly<Record<string, { readonly file: string; readonly words: RegExp }>> = {
  'escape-regexp-component': { file: 'Readme.md', words: /MIT/ },
  jspath: { file: 'LICENSE', words: /\bMIT\b|Permission is hereby granted, free of charge/ },
};

describe('What runs in production', () => {
  let packages: readonly (readonly [name: string, locked: Locked])[];
  before(async () => {
    const lock = JSON.parse(await readFromRoot('package-lock.json')) as {
      readonly packages: Readonly<Record<string, Locked>>;
    };
    packages = Object.entries(lock.packages).flatMap(([path, locked]) => {
      const name = locked.name ?? path.split('node_modules/').at(-1) ?? '';
      return path === '' || locked.dev === true ? [] : [[name, locked] as const];
    });
    assert.ok(packages.length > 100);
  });

  it('is under licenses that let anybody run it', async () => {
    for (const [name, { license }] of packages) {
      const elsewhere = saidElsewhere[name];
      if (license !== undefined || elsewhere === undefined) {
        assert.ok(license !== undefined && allowed.includes(license), `${name}: ${license ?? 'not said'}`);
        continue;
      }
      assert.match(await readFromRoot(join('node_modules', name, elsewhere.file)), elsewhere.words, name);
    }
  });

  it('is pinned by its hash', () => {
    for (const [name, { integrity }] of packages) assert.match(integrity ?? '', /^sha512-/, name);
  });

  it('is listed whole by npm run sbom, as CycloneDX, with nothing for development', async function () {
    this.timeout(60_000);
    const root = join(import.meta.dirname, '../..');
    await promisify(execFile)('npm', ['run', '--silent', 'sbom'], { cwd: root });
    const bom = JSON.parse(await readFile(join(root, 'build/sbom.json'), 'utf8')) as Bom;
    assert.equal(bom.bomFormat, 'CycloneDX');
    assert.match(bom.specVersion, /^1\.\d$/);
    assert.equal(bom.metadata.component.type, 'application');
    assert.match(bom.metadata.component.purl, /^pkg:npm\/license-swap@/);
    const listed = bom.components.map(({ name, version }) => `${name}@${version}`);
    const wanted = packages.map(([name, { version }]) => `${name}@${version}`);
    assert.deepEqual([...new Set(listed)].sort(), [...new Set(wanted)].sort());
    const refs = new Set([...listed, bom.metadata.component.purl.replace('pkg:npm/', '')]);
    for (const { ref, dependsOn } of bom.dependencies) {
      for (const name of [ref, ...dependsOn]) assert.ok(refs.has(name), name);
    }
    assert.ok(bom.components.every(({ hashes = [] }) => hashes.length > 0));
  });
});
