import { describePlaces, describeTrial } from './describe-practice.ts';
import { openBrowser } from './open-browser.ts';
import type { PlaygroundCast, WindowName } from './playground/playground-config.ts';
import { startPlaygrounds } from './playground/playgrounds.ts';

export interface PracticeOptions {
  /** Where the bot takes activities: the whole address, `/api/messages` included. It need not listen yet. */
  readonly botUrl: string;
  readonly tenantId: string;
  readonly cast: PlaygroundCast;
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
  /**
   * Once the bot listens: introduces the two people to it, says where everything is, and opens a browser.
   * @param tenant whose people the cast are: the made-up company's, or another's
   */
  welcome(graphUrl: string, tenant: 'made-up' | 'other'): Promise<void>;
  close(): Promise<void>;
}

/** The two windows that `npm start` adds in practice; can start side by side with the bot and its tenant. */
export async function launchPractice(options: PracticeOptions): Promise<Practice> {
  const { botUrl, folder, tenantId, cast, say } = options;
  const ports = options.ports ?? usualPorts;
  const playgrounds = await startPlaygrounds({ botUrl, folder, tenantId, ports, cast });
  const { admin, affected, remarks } = playgrounds;
  return {
    welcome: async (graphUrl, tenant) => {
      await playgrounds.introduce();
      say(
        [
          'License Swap in practice: nothing leaves this machine.',
          ...remarks,
          '',
          describePlaces({ bot: botUrl, graph: graphUrl, admin, affected }, cast),
          '',
          ...(tenant === 'made-up' ? [describeTrial(cast), ''] : []),
          'Ctrl-C ends it all.',
        ].join('\n'),
      );
      // The window opened last is the one in front.
      if (options.browser === 'opens') openBrowser([affected, admin]);
    },
    close: () => playgrounds.close(),
  };
}
