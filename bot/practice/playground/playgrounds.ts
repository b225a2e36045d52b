import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PracticeError } from '../practice-error.ts';
import {
  personalChatId,
  playgroundConfig,
  type PlaygroundCast,
  type WindowName,
} from './playground-config.ts';
import { startPlayground } from './playground-process.ts';

export interface PlaygroundsOptions {
  /** Where the bot takes activities: the whole address, `/api/messages` included. */
  readonly botUrl: string;
  /** Emptied and used for the Playgrounds' settings and logs. */
  readonly folder: string;
  readonly cast: PlaygroundCast;
  readonly tenantId: string;
  /** 0 takes any free one. */
  readonly ports: Readonly<Record<WindowName, number>>;
}

/** Two windows of Microsoft's local Teams client, with their addresses. */
export interface Playgrounds {
  readonly admin: string;
  readonly affected: string;
  /** Sentences about ports that were taken. */
  readonly remarks: readonly string[];
  /**
   * Installs the bot for both people, as opening their windows would, so that a reminder reaches somebody
   * whose window was never opened. Only once the bot listens.
   */
  introduce(): Promise<void>;
  close(): Promise<void>;
}

const names: readonly WindowName[] = ['admin', 'affected'];

/** Starts both windows side by side; if one fails the other is closed again. */
export async function startPlaygrounds(options: PlaygroundsOptions): Promise<Playgrounds> {
  const starts = await Promise.allSettled(names.map((name) => startWindow(name, options)));
  const windows = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const close = async () => {
    await Promise.all(windows.map((window) => window.close()));
  };
  const [admin, affected] = windows;
  if (admin === undefined || affected === undefined) {
    await close();
    throw starts.find((start) => start.status === 'rejected')?.reason;
  }
  return {
    admin: admin.url,
    affected: affected.url,
    remarks: windows.flatMap((window) => window.remarks),
    introduce: async () => {
      await Promise.all(windows.map((window) => window.introduce()));
    },
    close,
  };
}

async function startWindow(name: WindowName, options: PlaygroundsOptions) {
  const { botUrl, cast, tenantId } = options;
  const folder = join(options.folder, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.m365agentsplayground.yml'), playgroundConfig(cast, name, tenantId));
  const wanted = options.ports[name];
  const playground = await startPlayground({ botUrl, folder, port: wanted });
  const { port } = playground;
  const url = `http://localhost:${port}`;
  const person = cast[name];
  return {
    url,
    close: () => playground.close(),
    // The Playground does not say so itself when it takes another port.
    remarks:
      wanted === 0 || wanted === port
        ? []
        : [`Port ${wanted} is taken, so the window of ${person.name} is at ${url}.`],
    introduce: async () => {
      const conversation = encodeURIComponent(personalChatId(person));
      const response = await fetch(`${url}/_debug/conversation/${conversation}/installation`, {
        method: 'POST',
      }).catch(() => undefined);
      if (response?.ok === true) return;
      throw new PracticeError(
        `The window of ${person.name} at ${url} cannot reach the bot: run npm start again.`,
      );
    },
  };
}
