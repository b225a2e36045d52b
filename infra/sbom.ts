/**
 * `npm run sbom` writes what runs in production, as CycloneDX, to `build/sbom.json`. npm lists everything, and what is for
 * development alone is taken out here: `npm sbom --omit=dev` leaves out what production and development both need.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Bom {
  readonly components: readonly { readonly 'bom-ref': string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

const root = join(import.meta.dirname, '..');
const words = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'];
const windows = process.platform === 'win32';
const said = execFileSync('npm', words, {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 100_000_000,
  shell: windows,
});
const bom = JSON.parse(said) as Bom;

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly dev?: boolean }>>;
};
const runs = new Set(
  Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version }]) => `${path.split('node_modules/').at(-1) ?? ''}@${version}`),
);

const components = bom.components.filter((component) => runs.has(component['bom-ref']));
const isRoot = (ref: string): boolean => !bom.components.some((component) => component['bom-ref'] === ref);
const dependencies = bom.dependencies
  .filter(({ ref }) => runs.has(ref) || isRoot(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => runs.has(other)) }));

mkdirSync(join(root, 'build'), { recursive: true });
writeFileSync(
  join(root, 'build/sbom.json'),
  `${JSON.stringify({ ...bom, components, dependencies }, undefined, 2)}\n`,
);
