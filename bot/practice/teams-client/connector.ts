import { teamsId, type TeamsPerson } from './activities.ts';
import type { Chat } from './chat.ts';
import { isObject, objectsIn, textIn, type JsonObject } from './json.ts';

/** One person's chat as the Bot Connector sees it. */
export interface ConnectorChat {
  readonly person: TeamsPerson;
  readonly chat: Chat;
  readonly isReachable: () => boolean;
}

export interface ConnectorParts {
  readonly tenantId: string;
  readonly chats: () => readonly ConnectorChat[];
  readonly nextMessageId: () => string;
}

export interface ConnectorAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** A hundred kilobytes, counted in UTF-16 (Format your bot messages, Message limits). */
const longestMessage = 50_000;

const noSuchPath: ConnectorAnswer = {
  status: 404,
  body: { error: { code: 'NotFound', message: 'No such path' } },
};

/** The Bot Connector's answers to a bot (Bot Connector API 3.0; status codes as Teams documents them). */
export function connectorAnswer(
  parts: ConnectorParts,
  request: { readonly method: string; readonly path: string; readonly body: unknown },
): ConnectorAnswer {
  const [version, collection, conversationId, resource, id] = request.path
    .split('/')
    .filter((part) => part !== '');
  if (version !== 'v3' || collection !== 'conversations') return noSuchPath;
  const body = isObject(request.body) ? request.body : {};
  if (conversationId === undefined) {
    return request.method === 'POST' ? createConversation(parts, body) : noSuchPath;
  }
  const place = parts.chats().find(({ chat }) => chat.id === decodeURIComponent(conversationId));
  if (place === undefined) return refused(404, 'ConversationNotFound');
  if (!place.isReachable()) return refused(403, 'BotNotInConversationRoster');
  if (resource === 'activities') return activities(parts, place.chat, { ...request, id, body });
  if (request.method !== 'GET') return noSuchPath;
  const member = memberOf(place.person, parts.tenantId);
  if (resource === 'pagedmembers') return { status: 200, body: { members: [member] } };
  if (resource !== 'members') return noSuchPath;
  if (id === undefined) return { status: 200, body: [member] };
  return isOf(place.person, decodeURIComponent(id))
    ? { status: 200, body: member }
    : refused(404, 'MemberNotFoundInConversation');
}

/** Answers the chat that a person already has with the bot; a bot cannot open one with a stranger. */
function createConversation(parts: ConnectorParts, body: JsonObject): ConnectorAnswer {
  const wanted = textIn(objectsIn(body['members'])[0]?.['id']);
  const place = parts.chats().find(({ person }) => isOf(person, wanted));
  if (place?.isReachable() !== true) return refused(403, 'BotNotInConversationRoster');
  if (!isObject(body['activity'])) return { status: 201, body: { id: place.chat.id } };
  const posted = post(parts, place.chat, body['activity']);
  const activityId = isObject(posted.body) ? posted.body['id'] : undefined;
  return posted.status === 201 ? { status: 201, body: { id: place.chat.id, activityId } } : posted;
}

function activities(
  parts: ConnectorParts,
  chat: Chat,
  request: { readonly method: string; readonly id: string | undefined; readonly body: JsonObject },
): ConnectorAnswer {
  const id = request.id === undefined ? undefined : decodeURIComponent(request.id);
  // A POST that names an activity replies to it, which in a person's own chat is a message like any other.
  if (request.method === 'POST') return post(parts, chat, request.body);
  if (request.method === 'PUT' && id !== undefined) {
    return unfit(request.body) ?? (chat.update(id, request.body) ? { status: 200, body: { id } } : gone);
  }
  if (request.method === 'DELETE' && id !== undefined) return chat.remove(id) ? { status: 200 } : gone;
  return noSuchPath;
}

function post(parts: ConnectorParts, chat: Chat, activity: JsonObject): ConnectorAnswer {
  if (activity['type'] === 'typing') return { status: 202 };
  const problem = unfit(activity);
  if (problem !== undefined) return problem;
  const id = parts.nextMessageId();
  chat.post(id, activity);
  return { status: 201, body: { id } };
}

const gone = refused(404, 'ActivityNotFoundInConversation');

/** Text beside a card is refused, although Teams takes it: it would make two messages of it and answer no id. */
function unfit(activity: JsonObject): ConnectorAnswer | undefined {
  const hasText = textIn(activity['text']) !== '';
  const hasAttachment = objectsIn(activity['attachments']).length > 0;
  if (activity['type'] !== 'message' || hasText === hasAttachment) return refused(400, 'BadSyntax');
  return JSON.stringify(activity).length > longestMessage ? refused(413, 'MessageSizeTooBig') : undefined;
}

function refused(status: number, code: string): ConnectorAnswer {
  return { status, body: { error: { code, message: code } } };
}

function memberOf(person: TeamsPerson, tenantId: string): JsonObject {
  return { id: teamsId(person), name: person.name, objectId: person.id, tenantId, userRole: 'user' };
}

function isOf(person: TeamsPerson, id: string): boolean {
  return id === person.id || id === teamsId(person);
}
