import { describePractice } from './describe-practice.ts';
import { openBrowser } from './open-browser.ts';
import { startPlaygrounds } from './playground/playgrounds.ts';
import { practiceCast } from './playground/practice-cast.ts';
import type { WindowName } from './playground/playground-config.ts';

export interface PracticeOptions {
  /** Where the bot takes activities: the whole address, `/api/messages` included. It need not listen yet. */
  readonly botUrl: string;
  readonly graphUrl: string;
  readonly tenantId: string;
  /** Emptied and used for the Playgrounds' settings and logs. */
  readonly folder: string;
  readonly ports?: Readonly<Record<WindowName, number>>;
  readonly browser: 'opens' | 'none';
  /** Takes what a person at the terminal should read. */
  readonly say: (text: string) => void;
}

/** The ports of the two windows where nothing else is said; the first is the Playground's own. */
export const usualPorts: Readonly<Record<WindowName, number>> = { admin: 56150, affected: 56151 };

export interface Practice {
  readonly admin: string;
  readonly affected: string;
  /** Once the bot listens: introduces the two people to it, says where everything is, and opens a browser. */
  welcome(): Promise<void>;
  close(): Promise<void>;
}

/** Everything that `npm start` adds in practice besides the bot and its tenant; can start side by side with them. */
export async function launchPractice(options: PracticeOptions): Promise<Practice> {
  const { botUrl, folder, tenantId, say } = options;
  const ports = options.ports ?? usualPorts;
  const playgrounds = await startPlaygrounds({ botUrl, folder, tenantId, ports, cast: practiceCast });
  const { admin, affected, remarks } = playgrounds;
  return {
    admin,
    affected,
    welcome: async () => {
      await playgrounds.introduce();
      const urls = { bot: botUrl, graph: options.graphUrl, admin, affected };
      say([...remarks, describePractice(urls, practiceCast)].join('\n'));
      // The window opened last is the one in front.
      if (options.browser === 'opens') openBrowser([affected, admin]);
    },
    close: () => playgrounds.close(),
  };
}
