import type { AppInstaller, InstallRefusal } from '../people/app-installer.ts';
import type { Address, ChatOwner, Creation, Delivery, NotDelivered, Obstacle } from '../people/delivery.ts';
import type { Pace } from './pace.ts';

/** Somebody who is to get a message. */
export interface Recipient {
  readonly tenantId: string;
  /** Object id. */
  readonly userId: string;
  /** Their chat with the bot, as far as it is on record. */
  readonly address: Address | undefined;
  /** The bot cannot write to guests. */
  readonly isGuest: boolean;
  /** Whether a license gives them Teams. */
  readonly hasTeams: boolean;
}

export interface ReachPorts {
  create(owner: ChatOwner): Promise<Creation>;
  /** Undefined where the bot may not install itself. */
  readonly installer: AppInstaller | undefined;
  /** Where Teams serves the organisation, as far as that is known. */
  serviceUrl(tenantId: string): Promise<string | undefined>;
  readonly pace: Pace;
}

/** Sends the message to a chat, once. */
export type Send = (address: Address) => Promise<Delivery>;

/** What came of it. */
export type Reached =
  | {
      readonly kind: 'delivered';
      readonly activityId: string | undefined;
      /** Where: it may be another chat than the one on record. */
      readonly conversation: Address;
    }
  | { readonly kind: 'unreachable'; readonly why: Obstacle | 'no-teams' | 'guest' }
  /** Not delivered, and worth another try later; without `ms` the caller chooses when. */
  | { readonly kind: 'wait'; readonly ms: number | undefined; readonly scope: 'thread' | 'tenant' }
  /** Nobody knows whether it arrived. */
  | { readonly kind: 'doubtful' }
  /** Surely not delivered, and no better the next time. */
  | { readonly kind: 'failed'; readonly code: string };

/**
 * Brings a message to somebody: to the chat on record; else to one that is opened, also where that chat is gone; and
 * where the bot is not among their apps, it is added and the message tried once more. Whoever blocked the bot is left
 * alone. At most one message can become visible. Rejects with the signal's reason, and when a port does.
 */
export async function reach(
  ports: ReachPorts,
  who: Recipient,
  send: Send,
  signal?: AbortSignal,
): Promise<Reached> {
  if (who.isGuest) return { kind: 'unreachable', why: 'guest' };
  if (!who.hasTeams) return { kind: 'unreachable', why: 'no-teams' };
  const chat = chatWith(ports, who, send, signal);
  const stored = who.address === undefined ? noChat : await chat.sendTo(who.address);
  const first = isFor('gone', stored) ? await chat.sendToNew() : stored;
  if (!isFor('not-installed', first)) return first;
  const installation = await ports.installer?.install(who.userId);
  if (installation === undefined) return first;
  if (installation.kind === 'refused') return refusals[installation.code];
  const { conversationId } = installation;
  const serviceUrl = who.address?.serviceUrl ?? (await ports.serviceUrl(who.tenantId));
  if (conversationId === undefined || serviceUrl === undefined) return await chat.sendToNew();
  const second = await chat.sendTo({ conversationId, serviceUrl });
  return isFor('gone', second) ? await chat.sendToNew() : second;
}

const noChat: Reached = { kind: 'unreachable', why: 'gone' };
const noApp: Reached = { kind: 'unreachable', why: 'not-installed' };

const refusals: Readonly<Record<InstallRefusal, Reached>> = {
  'not-in-catalogue': noApp,
  forbidden: noApp,
  other: noApp,
  'user-gone': { kind: 'unreachable', why: 'gone' },
  unavailable: { kind: 'wait', ms: undefined, scope: 'tenant' },
};

function isFor(why: Obstacle, reached: Reached): boolean {
  return reached.kind === 'unreachable' && reached.why === why;
}

interface ChatWith {
  sendTo(address: Address): Promise<Reached>;
  sendToNew(): Promise<Reached>;
}

function chatWith(
  ports: ReachPorts,
  { tenantId, userId, address }: Recipient,
  send: Send,
  signal: AbortSignal | undefined,
): ChatWith {
  const { pace } = ports;

  async function sendTo(conversation: Address): Promise<Reached> {
    const delivery = await pace.run(userId, () => send(conversation), signal);
    if (delivery.kind !== 'delivered') return withoutDelivery(delivery);
    return { kind: 'delivered', activityId: delivery.activityId, conversation };
  }

  async function sendToNew(): Promise<Reached> {
    const url = address?.serviceUrl ?? (await ports.serviceUrl(tenantId));
    if (url === undefined) return { kind: 'failed', code: 'no-service-url' };
    const creation = await pace.run(
      userId,
      () => ports.create({ tenantId, userId, serviceUrl: url }),
      signal,
    );
    if (creation.kind !== 'created') return withoutChat(creation);
    return await sendTo({ conversationId: creation.conversationId, serviceUrl: creation.serviceUrl });
  }

  return { sendTo, sendToNew };
}

/** Codes with which the request did not even leave: the trouble is not this person's. */
const outage = /^(E[A-Z_]+|not-sent)$/;

function withoutDelivery(found: NotDelivered): Reached {
  if (found.kind === 'unreachable') return { kind: 'unreachable', why: found.why };
  if (found.kind === 'wait') return { kind: 'wait', ms: found.ms, scope: found.scope };
  if (found.arrived === 'unknown') return { kind: 'doubtful' };
  if (outage.test(found.message)) return { kind: 'wait', ms: undefined, scope: 'tenant' };
  return { kind: 'failed', code: found.message };
}

/** A chat that may have been opened shows nothing, and opening it again is opening it once. */
function withoutChat(found: NotDelivered): Reached {
  if (found.kind !== 'failed' || found.arrived === 'no') return withoutDelivery(found);
  if (found.message.startsWith('status-')) return { kind: 'failed', code: found.message };
  return { kind: 'wait', ms: undefined, scope: 'thread' };
}
