import type { Activity, InvokeResponse } from 'botbuilder';
import type { PlainMessage } from '../conversation/messenger.ts';
import type { OutgoingCard, Reply } from '../conversation/reply.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';
const consentType = 'application/vnd.microsoft.teams.card.file.consent';
const savedFileType = 'application/vnd.microsoft.teams.card.file.info';
const textType = 'application/vnd.microsoft.activity.message';

/** A message that a bot sends. */
export type OutgoingMessage = Partial<Activity> & { readonly type: 'message' };

/**
 * The answer to a press. Always HTTP 200 with status 200 inside: it is the only form in which the bot's own
 * words reach the person (Learn: Universal Action Model, response format).
 */
export function invokeAnswer(reply: Reply): InvokeResponse {
  const [type, value] =
    reply.kind === 'card'
      ? [cardType, reply.outgoing.card]
      : [textType, reply.kind === 'notice' || reply.kind === 'sign-in' ? reply.text : ''];
  return { status: 200, body: { statusCode: 200, type, value } };
}

/** A card by itself, never with text: Teams splits the two, and then there is no id to update the message by. */
export function cardMessage({ card, summary }: OutgoingCard): OutgoingMessage {
  return { type: 'message', summary, attachments: [{ contentType: cardType, content: card }] };
}

/** Plain, so that a name in the sentence is never read as markup. */
export function textMessage(text: string): OutgoingMessage {
  return { type: 'message', text, textFormat: 'plain' };
}

/** The shapes of the two file cards are those of Learn: "Send and receive files using bot". */
export function plainMessage(message: Exclude<PlainMessage, { readonly kind: 'sign-in' }>): OutgoingMessage {
  switch (message.kind) {
    case 'text':
      return textMessage(message.text);
    case 'file-offer': {
      const { name, description, bytes, context } = message;
      const content = { description, sizeInBytes: bytes, acceptContext: context, declineContext: context };
      return { type: 'message', attachments: [{ contentType: consentType, name, content }] };
    }
    case 'file': {
      const { name, contentUrl, uniqueId, fileType } = message;
      const content = { uniqueId, fileType };
      return { type: 'message', attachments: [{ contentType: savedFileType, contentUrl, name, content }] };
    }
  }
}
