import { isLoopback } from '../../loopback.ts';
import type { Reach } from '../service-url.ts';

/**
 * Whether an address of a file is one of the organisation's own (Law 10): `contoso.sharepoint.com`, where its sites
 * are, and `contoso-my.sharepoint.com`, where its people's OneDrives are. Compared whole, over https.
 */
export function isOurFile(address: string, reach: Reach, sharePointUrl: string): boolean {
  const url = URL.parse(address);
  if (url === null || url.username !== '' || url.password !== '') return false;
  if (reach === 'loopback') {
    return (url.protocol === 'http:' || url.protocol === 'https:') && isLoopback(url.hostname);
  }
  const { host } = new URL(sharePointUrl);
  const oneDrive = host.replace(/^([^.]+)/, '$1-my');
  return url.protocol === 'https:' && [host, oneDrive].includes(url.host);
}
