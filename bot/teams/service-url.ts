import { isLoopback } from '../loopback.ts';

/**
 * Hosts of the Bot Connector for Teams: world wide, GCC and GCC High (Learn: Send proactive messages). Compared
 * whole: anybody can register a name under trafficmanager.net.
 */
const connectorHosts: readonly string[] = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
];

/** Practice talks to this machine only, and a bot with credentials to Microsoft only (Law 10). */
export type Reach = 'loopback' | 'microsoft';

/** Whether the bot may send to this service URL. */
export function isAllowedServiceUrl(serviceUrl: string, reach: Reach): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, host, hostname, username, password } = new URL(serviceUrl);
  if (username !== '' || password !== '') return false;
  if (reach === 'loopback') return (protocol === 'http:' || protocol === 'https:') && isLoopback(hostname);
  return protocol === 'https:' && connectorHosts.includes(host);
}

/**
 * Where an organisation outside the government clouds is served whose own address is not known yet (Learn: Send
 * proactive messages). In practice there is none: each window has its own.
 */
export function globalServiceUrl(reach: Reach): string | undefined {
  return reach === 'microsoft' ? 'https://smba.trafficmanager.net/teams/' : undefined;
}
