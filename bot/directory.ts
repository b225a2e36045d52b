import { worldwide } from './cloud.ts';
import type { Config } from './config.ts';
import { createGraphClient } from './graph/client.ts';
import { createAppInstaller } from './graph/install-app.ts';
import { createGraphRoleReader } from './graph/roles.ts';
import { createGraphTenant } from './graph/tenant.ts';
import { createAdminTokens, type AdminTokens } from './graph/admin-tokens.ts';
import { warnOfMissingPermissions } from './graph/permissions.ts';
import { actorTokens, practiceTokens } from './graph/tokens.ts';
import { createUsageReports } from './graph/usage-reports.ts';
import type { Log } from './log.ts';
import type { AppInstaller } from './people/app-installer.ts';
import { createEntitlement, type EntitlementCheck } from './people/entitlement.ts';
import type { SignIn, SignIns, TokenService } from './people/sign-in.ts';
import { ownTokens } from './own-tokens.ts';
import { sharePointUrlOf } from './sharepoint-url.ts';
import { theBot } from './swaps/actor.ts';
import type { Tenant } from './swaps/tenant.ts';
import type { UsageReports } from './swaps/usage.ts';
import { systemClock } from './system-clock.ts';
import type { Telemetry } from './telemetry/telemetry.ts';

/** Everything that comes out of Microsoft Graph. */
export interface Directory {
  readonly tenant: Tenant;
  readonly entitlement: EntitlementCheck;
  readonly usageReports: UsageReports;
  /** Undefined in practice: the local client has no apps to install. */
  readonly installer: AppInstaller | undefined;
  /** Undefined where nobody has to sign in. */
  readonly signIn: SignIn | undefined;
}

/** Where admins' own tokens are. */
export interface SigningIn {
  /** Undefined where nobody signs in. */
  readonly tokens: TokenService | undefined;
  readonly signIns: SignIns;
}

export async function openDirectory(
  config: Config,
  graphUrl: string,
  log: Log,
  signingIn: SigningIn,
  telemetry: Telemetry,
): Promise<Directory> {
  const host = new URL(graphUrl).hostname;
  const own = config.mode === 'practice' ? practiceTokens : await ownTokens(config, config.graphUrl);
  const admins = adminTokensOf(config, graphUrl, log, signingIn);
  if (config.mode === 'tenant') void warnOfMissingPermissions(own, config.swapActor, log);
  const client = createGraphClient({
    graphUrl,
    tokens: admins === undefined ? own : actorTokens(own, admins),
    clock: systemClock,
    onCall: (event) => {
      log.debug('graph-call', { ...event });
      telemetry.graphCall(event, host);
    },
  });
  const scopesEnforced = config.swapActor === 'admin';
  return {
    tenant: telemetry.tenant(createGraphTenant(client, systemClock)),
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
    signIn: admins,
  };
}

function adminTokensOf(
  config: Config,
  graphUrl: string,
  log: Log,
  { tokens, signIns }: SigningIn,
): AdminTokens | undefined {
  if (config.mode === 'practice' || tokens === undefined) return undefined;
  return createAdminTokens({
    service: tokens,
    signIns,
    tenantId: config.identity.tenantId,
    graphUrl,
    clock: systemClock,
    foreign: (userId) => {
      log.warn('signed-in-as-somebody-else', { userId });
    },
  });
}

/** Said by the operator, else made from the organisation's initial domain, which is read when it is first needed. */
export function sharePointUrlSource(config: Config, tenant: Tenant): () => Promise<string> {
  let known = config.sharePointUrl;
  const { sharePointDomain } = config.mode === 'practice' ? worldwide : config.cloud;
  return async () =>
    (known ??= sharePointUrlOf((await tenant.organization(theBot)).initialDomain, sharePointDomain));
}
