import { readConfig } from '../../bot/config.ts';
import { ConfigError } from '../../bot/setting.ts';

/** What the program reads: the names that it asks its environment for, whether or not they are set there. */
export function settingsRead(env: Readonly<Record<string, string>>): ReadonlySet<string> {
  const read = new Set<string>();
  const watched = new Proxy(env, {
    get: (target, name) => {
      if (typeof name !== 'string') return undefined;
      read.add(name);
      return target[name];
    },
  });
  try {
    readConfig(watched);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
  }
  return read;
}

/** An identity of each kind that the bot may have, with everything else that it cannot start without. */
export const managedIdentity = {
  MicrosoftAppType: 'UserAssignedMsi',
  MicrosoftAppId: 'aabdbd62-bc97-4afb-83ee-575594577de5',
  MicrosoftAppTenantId: '56653e9d-2158-46ee-90d7-675c39642038',
  DATABASE_URL: 'postgres://user:word@host:5432/records',
  SWAP_ACTOR: 'app',
} as const;

export const singleTenant = {
  ...managedIdentity,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppPassword: 'word',
} as const;
