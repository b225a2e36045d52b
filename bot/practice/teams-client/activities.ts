import { randomUUID } from 'node:crypto';
import type { JsonObject } from './json.ts';

/** Somebody who uses Teams. `id` is their Entra object id. */
export interface TeamsPerson {
  readonly id: string;
  readonly name: string;
  /** BCP 47. Left out, the activities carry none, as those of some clients do. */
  readonly locale?: string;
  /** IANA. */
  readonly timeZone?: string;
}

/** What every activity from one chat has in common. */
export interface Envelope {
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly botId: string;
  readonly conversationId: string;
  readonly person: TeamsPerson;
}

/** An id as Teams gives to everything but messages. */
export function eventId(): string {
  return `f:${randomUUID()}`;
}

/** The fields and shapes of activities that Teams sends from a person's own chat with a bot. */
export function activityOf(envelope: Envelope, own: JsonObject): JsonObject {
  const { person, tenantId } = envelope;
  return {
    channelId: 'msteams',
    serviceUrl: envelope.serviceUrl,
    timestamp: new Date().toISOString(),
    from: { id: teamsId(person), name: person.name, aadObjectId: person.id },
    recipient: { id: `28:${envelope.botId}`, name: 'License Swap' },
    conversation: { id: envelope.conversationId, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    ...clientFacts(person),
    ...own,
  };
}

/** The id by which Teams knows a person towards one bot; it differs from the directory's. */
export function teamsId(person: TeamsPerson): string {
  return `29:${person.id}`;
}

function clientFacts({ locale, timeZone }: TeamsPerson): JsonObject {
  if (locale === undefined && timeZone === undefined) return {};
  const country = locale?.split('-')[1];
  const clientInfo = {
    type: 'clientInfo',
    platform: 'Web',
    ...(locale === undefined ? {} : { locale }),
    ...(country === undefined ? {} : { country }),
    ...(timeZone === undefined ? {} : { timezone: timeZone }),
  };
  return {
    entities: [clientInfo],
    ...(locale === undefined ? {} : { locale }),
    ...(timeZone === undefined ? {} : { localTimezone: timeZone }),
  };
}

/** A press on a button of a card (Universal Actions for Adaptive Cards). */
export function pressActivity(
  envelope: Envelope,
  press: { readonly cardId: string; readonly button: JsonObject; readonly data: JsonObject },
): JsonObject {
  const { button, cardId, data } = press;
  return activityOf(envelope, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: eventId(),
    replyToId: cardId,
    channelData: {
      tenant: { id: envelope.tenantId },
      source: { name: 'message' },
      legacy: { replyToId: `1:${cardId}` },
    },
    value: {
      action: { type: 'Action.Execute', id: button['id'] ?? '', verb: button['verb'], data },
      trigger: 'manual',
    },
  });
}
