import { describeError } from './log.ts';
import { PracticeError } from './practice/practice-error.ts';
import { ConfigError } from './setting.ts';
import { StorageError } from './storage/storage-error.ts';
import { TenantError } from './swaps/tenant.ts';
import { ListenError } from './teams/listen.ts';

/** Errors whose message is a sentence for the one at the terminal. */
const sentences = [ConfigError, StorageError, ListenError, PracticeError] as const;

/** Why the bot does not run, for the one at the terminal: what to do, or where the program broke. */
export function sentenceFor(error: unknown): string {
  if (error instanceof Error && sentences.some((kind) => error instanceof kind)) return error.message;
  if (error instanceof TenantError) {
    return 'Microsoft Graph does not tell which organization this is. See that GRAPH_URL is right, or leave it out to use the practice tenant.';
  }
  return `License Swap ends on an error of its own. ${JSON.stringify(describeError(error))}`;
}
