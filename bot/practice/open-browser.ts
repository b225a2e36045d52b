import { spawn } from 'node:child_process';

/** The program that opens an address, and what comes before the address. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  // `start` takes its first quoted argument for a window title.
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens the addresses in the person's own browser. A machine without one is no trouble: nothing happens then. */
export function openBrowser(urls: readonly string[], platform: NodeJS.Platform = process.platform): void {
  const [program, ...before] = openers[platform] ?? ['xdg-open'];
  for (const url of urls) {
    const child = spawn(program, [...before, url], { detached: true, stdio: 'ignore', windowsHide: true });
    child.on('error', () => undefined);
    child.unref();
  }
}
