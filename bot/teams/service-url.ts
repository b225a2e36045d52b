import type { Cloud } from '../cloud.ts';
import { isLoopback } from '../loopback.ts';

/** Practice talks to this machine only, and a bot with credentials to Microsoft's cloud that it is in (Law 10). */
export type Reach = 'loopback' | Cloud;

/** Whether the bot may send to this service URL. */
export function isAllowedServiceUrl(serviceUrl: string, reach: Reach): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, host, hostname, username, password } = new URL(serviceUrl);
  if (username !== '' || password !== '') return false;
  if (reach === 'loopback') return (protocol === 'http:' || protocol === 'https:') && isLoopback(hostname);
  return protocol === 'https:' && reach.connectorHosts.includes(host);
}

/** Where an organisation is served whose own address is not known yet. In practice each window has its own. */
export function globalServiceUrl(reach: Reach): string | undefined {
  return reach === 'loopback' ? undefined : reach.proactiveServiceUrl;
}
