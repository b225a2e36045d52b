import { marker } from './odd.ts';

/** Teams gives up after so long. */
export const turnWithinMs = 15_000;

/** What an activity may be answered with. An invoke that the bot has no part in is 501, as botbuilder has it. */
export const clean: readonly number[] = [200, 202, 400, 403, 501];

/** All that a refusal may say. */
export const refusal = /^(\{"code":"[a-z0-9-]+"\}|""|)$/;

/** Lines of a log that hold something of what was sent, or of the directory. */
export function leaksIn(logged: readonly string[]): readonly string[] {
  return logged.filter((line) => line.includes(marker) || line.includes('contoso.com'));
}
