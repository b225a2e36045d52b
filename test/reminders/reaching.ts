import { createLog } from '../../bot/log.ts';
import type { Messenger } from '../../bot/conversation/messenger.ts';
import type { AppInstaller, Installation } from '../../bot/people/app-installer.ts';
import { createPace } from '../../bot/reminders/pace.ts';
import type { ReachPorts, Recipient, Send } from '../../bot/reminders/reach.ts';
import type { Clock } from '../../bot/swaps/clock.ts';
import { createTeams } from '../../bot/teams/teams.ts';
import type { ConnectorDouble } from '../support/connector-double/connector-double.ts';

export const tenantId = 'f67a73f9-1da3-4124-974d-72e2bc80841b';

/** The bot's own messenger, which makes the requests that are counted. */
export function messengerOf(): Messenger {
  return createTeams({
    bot: undefined,
    reference: () => 'REF-1',
    log: createLog('silent'),
    connectorTimeoutMs: 2_000,
  }).messenger;
}

/** What `reach` needs to send to a double. */
export function portsTo(
  connector: Pick<ConnectorDouble, 'serviceUrl'>,
  messenger: Messenger,
  clock: Clock,
  installer?: AppInstaller,
): ReachPorts {
  return {
    create: (owner) => messenger.create(owner),
    installer,
    serviceUrl: async () => connector.serviceUrl,
    pace: createPace({ clock, random: () => 0.5 }),
  };
}

export function messageBy(messenger: Messenger): Send {
  return (address) => messenger.send(address, { kind: 'text', text: 'Save your mail' });
}

export function recipient(userId: string, own: Partial<Recipient> = {}): Recipient {
  return { tenantId, userId, address: undefined, isGuest: false, hasTeams: true, ...own };
}

/** An installer that does what it is told, in the double too. */
export function installerOf(
  connector: ConnectorDouble,
  installation: Installation,
): AppInstaller & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  return {
    asked,
    install: async (userId) => {
      asked.push(userId);
      if (installation.kind === 'installed') connector.install(userId);
      return installation;
    },
  };
}
