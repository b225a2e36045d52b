import type { TenantConfig } from './config.ts';
import type { TokenSource } from './graph/tokens.ts';

/**
 * The bot's own tokens for one of Microsoft's services. Loading what speaks to Entra takes a tenth of a start, and
 * practice has no use for it.
 *
 * @param audience origin of the service, for example `https://graph.microsoft.com`
 */
export async function ownTokens({ identity, cloud }: TenantConfig, audience: string): Promise<TokenSource> {
  const { azureTokens } = await import('./graph/azure-tokens.ts');
  return azureTokens(`${audience}/.default`, cloud.loginUrl, identity);
}
