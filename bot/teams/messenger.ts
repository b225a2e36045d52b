import type { Address, Delivery, Messenger } from '../conversation/messenger.ts';
import type { TeamsAdapter } from './adapter.ts';
import type { Connector } from './connector.ts';
import { failedDelivery } from './delivery.ts';
import { cardMessage, plainMessage, type OutgoingMessage } from './reply.ts';
import { isAllowedServiceUrl, type Reach } from './service-url.ts';

type Send = (connector: Connector) => Promise<{ readonly id?: string }>;

/**
 * Cards outside a turn. It calls the Bot Connector directly: inside botbuilder's `continueConversationAsync` an
 * error ends up in `onTurnError`, and the caller sees success.
 */
export function createMessenger(adapter: TeamsAdapter, reach: Reach, now: () => number): Messenger {
  /** The address may have been stored long ago, so it is checked at each use. */
  async function deliver({ serviceUrl }: Address, send: Send): Promise<Delivery> {
    if (!isAllowedServiceUrl(serviceUrl, reach))
      return { kind: 'failed', message: 'service-url-not-allowed' };
    try {
      const { id } = await send(await adapter.connector(serviceUrl));
      return { kind: 'delivered', activityId: id === '' ? undefined : id };
    } catch (error) {
      return failedDelivery(error, now());
    }
  }

  const put = (address: Address, message: OutgoingMessage, replacing?: string): Promise<Delivery> =>
    deliver(address, ({ conversations }) =>
      replacing === undefined
        ? conversations.sendToConversation(address.conversationId, message)
        : conversations.updateActivity(address.conversationId, replacing, { ...message, id: replacing }),
    );

  return {
    post: (address, outgoing) => put(address, cardMessage(outgoing)),
    update: (address, activityId, outgoing) => put(address, cardMessage(outgoing), activityId),
    send: (address, message, replacing) => put(address, plainMessage(message), replacing),
  };
}
