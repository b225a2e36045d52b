import type { ConversationParameters } from 'botbuilder';
import type { Address, ChatOwner, Creation, Delivery, Messenger } from '../conversation/messenger.ts';
import type { TeamsAdapter } from './adapter.ts';
import type { Connector } from './connector.ts';
import { notDelivered } from './delivery.ts';
import { cardMessage, plainMessage, type OutgoingMessage } from './reply.ts';
import { signInMessage } from './sign-in.ts';
import type { TeamsTokenService } from './token-service.ts';
import { isAllowedServiceUrl, type Reach } from './service-url.ts';

type Send = (connector: Connector) => Promise<{ readonly id?: string }>;

/**
 * Cards outside a turn. It calls the Bot Connector directly: inside botbuilder's `continueConversationAsync` an
 * error ends up in `onTurnError`, and the caller sees success.
 */
export function createMessenger(
  adapter: TeamsAdapter,
  reach: Reach,
  now: () => number,
  tokens?: TeamsTokenService,
): Messenger {
  /** The address may have been stored long ago, so it is checked at each use. */
  async function deliver({ serviceUrl }: Address, send: Send): Promise<Delivery> {
    if (!isAllowedServiceUrl(serviceUrl, reach)) return notAllowed;
    try {
      const { id } = await send(await adapter.connector(serviceUrl));
      return { kind: 'delivered', activityId: id === '' ? undefined : id };
    } catch (error) {
      return notDelivered(error, now());
    }
  }

  async function create({ tenantId, userId, serviceUrl }: ChatOwner): Promise<Creation> {
    if (!isAllowedServiceUrl(serviceUrl, reach)) return notAllowed;
    try {
      const { conversations } = await adapter.connector(serviceUrl);
      const chat = personalChat(adapter.botId, tenantId, userId);
      const made: { readonly id?: string } = await conversations.createConversation(chat);
      if (made.id === undefined || made.id === '')
        return { kind: 'failed', message: 'no-id', arrived: 'unknown' };
      return { kind: 'created', conversationId: made.id, serviceUrl };
    } catch (error) {
      return notDelivered(error, now());
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
    send: async (address, message, replacing) => {
      if (message.kind !== 'sign-in') return await put(address, plainMessage(message), replacing);
      const { conversationId, serviceUrl } = address;
      const chat = { conversationId, serviceUrl, teamsId: message.teamsId, botId: adapter.botId };
      return tokens === undefined
        ? noSignIn
        : await signInMessage(message, chat, tokens).then(
            (card) => put(address, card, replacing),
            () => noSignIn,
          );
    },
    create,
  };
}

const noSignIn = { kind: 'failed', message: 'no-sign-in', arrived: 'no' } as const;

const notAllowed = { kind: 'failed', message: 'service-url-not-allowed', arrived: 'no' } as const;

/**
 * The object id belongs into the member's `id`; in `aadObjectId` it is refused (msteams-docs issue 14079). Without an
 * activity the chat shows nothing yet.
 */
function personalChat(botId: string, tenantId: string, userId: string): ConversationParameters {
  const parameters: Partial<ConversationParameters> = {
    isGroup: false,
    bot: { id: botId, name: '' },
    members: [{ id: userId, name: '' }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  };
  return parameters as ConversationParameters;
}
