import { describeError } from './log.ts';
import { ConfigError } from './setting.ts';
import { StorageError } from './storage/storage-error.ts';
import { TenantError } from './swaps/tenant.ts';
import { ListenError } from './teams/listen.ts';

/** Why the bot has not started, for the one at the terminal: what to do, or where the program broke. */
export function sentenceFor(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StorageError || error instanceof ListenError) {
    return error.message;
  }
  if (error instanceof TenantError) {
    return 'Microsoft Graph does not tell which organization this is. See that GRAPH_URL is right, or leave it out to use the practice tenant.';
  }
  return `License Swap could not start. ${JSON.stringify(describeError(error))}`;
}
