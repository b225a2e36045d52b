import type { Desk } from './desk.ts';
import { readerOf } from './reader.ts';

/** The time zone (IANA) of each of these users, as far as their client has told it; else the default. */
export async function zonesOf(
  tenantId: string,
  userIds: readonly string[],
  { roster, defaults }: Pick<Desk, 'roster' | 'defaults'>,
): Promise<(userId: string) => string> {
  const people = await roster.findAll(tenantId, userIds);
  const zones = new Map(
    people.map((person) => [person.userId, readerOf(person, defaults).timeZone] as const),
  );
  return (userId) => zones.get(userId) ?? defaults.timeZone;
}
