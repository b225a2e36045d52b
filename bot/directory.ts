import type { Config } from './config.ts';
import { createGraphClient } from './graph/client.ts';
import { createAppInstaller } from './graph/install-app.ts';
import { createGraphRoleReader } from './graph/roles.ts';
import { createGraphTenant } from './graph/tenant.ts';
import { practiceTokens, type TokenSource } from './graph/tokens.ts';
import { createUsageReports } from './graph/usage-reports.ts';
import type { Log } from './log.ts';
import type { AppInstaller } from './people/app-installer.ts';
import { createEntitlement, type EntitlementCheck } from './people/entitlement.ts';
import { sharePointUrlOf } from './sharepoint-url.ts';
import { theBot } from './swaps/actor.ts';
import type { Tenant } from './swaps/tenant.ts';
import type { UsageReports } from './swaps/usage.ts';
import { systemClock } from './system-clock.ts';

/** Everything that comes out of Microsoft Graph. */
export interface Directory {
  readonly tenant: Tenant;
  readonly entitlement: EntitlementCheck;
  readonly usageReports: UsageReports;
  /** Undefined in practice: the local client has no apps to install. */
  readonly installer: AppInstaller | undefined;
}

export async function openDirectory(config: Config, graphUrl: string, log: Log): Promise<Directory> {
  const client = createGraphClient({
    graphUrl,
    tokens: await tokensOf(config),
    clock: systemClock,
    onCall: (event) => {
      log.debug('graph-call', { ...event });
    },
  });
  const scopesEnforced = config.swapActor === 'admin';
  return {
    tenant: createGraphTenant(client, systemClock),
    entitlement: createEntitlement(createGraphRoleReader(client), systemClock, { scopesEnforced }),
    usageReports: createUsageReports({
      client,
      graphUrl,
      failed: (error) => {
        log.error('usage-report-unavailable', error);
      },
    }),
    installer:
      config.mode === 'practice'
        ? undefined
        : createAppInstaller({ client, clock: systemClock, graphUrl, manifestId: config.teamsAppId }),
  };
}

/** Loading what speaks to Entra takes a tenth of a start, and practice has no use for it. */
async function tokensOf(config: Config): Promise<TokenSource> {
  if (config.mode === 'practice') return practiceTokens;
  const { azureTokens } = await import('./graph/azure-tokens.ts');
  return azureTokens(config.graphUrl, config.identity);
}

/** Said by the operator, else made from the organisation's initial domain, which is read when it is first needed. */
export function sharePointUrlSource(config: Config, tenant: Tenant): () => Promise<string> {
  let known = config.sharePointUrl;
  return async () => (known ??= sharePointUrlOf((await tenant.organization(theBot)).initialDomain));
}
