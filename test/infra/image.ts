import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export const readFromRoot = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

/** What the Dockerfile copies out of the project, as paths at its top. */
export async function copiedByDockerfile(): Promise<readonly string[]> {
  const copies = [...(await readFromRoot('Dockerfile')).matchAll(/^COPY (?!--from)(.+) \S+$/gm)];
  return [...new Set(copies.flatMap(([, sources = '']) => sources.split(' ')))].sort();
}

/** What .dockerignore lets through: it ignores everything and then names what it does not. */
export async function letThrough(): Promise<readonly string[]> {
  const lines = (await readFromRoot('.dockerignore')).split('\n').filter((line) => /^[^#]/.test(line));
  const [first, ...others] = lines;
  if (first !== '*' || others.some((line) => !line.startsWith('!'))) {
    throw new Error('The .dockerignore is read as a list of what may pass.');
  }
  return others.map((line) => line.slice(1)).sort();
}

/** Lays the files of the image into a folder, without the installed packages. */
export async function layOut(folder: string): Promise<void> {
  for (const path of await copiedByDockerfile()) {
    await cp(join(root, path), join(folder, path), { recursive: true });
  }
}
