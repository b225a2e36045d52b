import type { Actor } from '../swaps/actor.ts';
import type { PageHolder } from './files/pages.ts';
import type { Desk } from './desk.ts';
import { readerOf } from './reader.ts';
import { createVisit, type Visit } from './visit.ts';
import type { Wizard } from './wizard.ts';

/**
 * A visit that no turn makes: the person's chat as the roster knows it. Undefined for whom it does not know.
 *
 * @param actor another than the person, where nobody is there who could be asked to sign in
 */
export async function unaskedVisit(
  { desk, wizard }: { readonly desk: Desk; readonly wizard: Wizard },
  { tenantId, userId }: PageHolder,
  cardActivityId: string | undefined,
  actor: Actor = desk.actorFor(userId),
): Promise<Visit | undefined> {
  const person = await desk.roster.find(tenantId, userId);
  if (person === undefined) return undefined;
  const { conversationId, serviceUrl, clientLocale, timeZone } = person;
  return createVisit({
    desk,
    wizard,
    origin: { tenantId, userId, conversationId, serviceUrl, locale: clientLocale, timeZone },
    reader: readerOf(person, desk.defaults),
    cardActivityId,
    actor,
  });
}
