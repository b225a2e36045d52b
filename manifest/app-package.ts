import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { fillManifest } from './fill.ts';
import type { PackageSettings } from './settings.ts';
import { validateLocalization, validateManifest } from './validate.ts';

/**
 * The zip file that Teams takes: manifest, localisation and icons, all at its top.
 * @throws TypeError if the manifest or its localisation breaks Microsoft's schemas.
 */
export function createAppPackage(settings: PackageSettings): Uint8Array {
  const manifest = fillManifest(read('manifest.json').toString(), settings);
  validateManifest(manifest);
  const swedish = read('sv.json');
  validateLocalization('sv.json', JSON.parse(swedish.toString()));
  return zipSync({
    'manifest.json': strToU8(`${JSON.stringify(manifest, undefined, 2)}\n`),
    'sv.json': swedish,
    'color.png': read('icons/color.png'),
    'outline.png': read('icons/outline.png'),
  });
}

function read(name: string): Buffer {
  return readFileSync(new URL(name, import.meta.url));
}
