import type { Origin, Turn } from '../conversation/turn.ts';
import { fieldsOf, objectsOf, stringOf, type IncomingActivity } from './activity.ts';
import { consentTurn, sharedFiles } from './files/activities.ts';
import { typedText } from './text.ts';

/** What an admitted activity means to the conversation; undefined for everything that it takes no part in. */
export function turnOf(activity: IncomingActivity, origin: Origin): Turn | undefined {
  switch (activity.type) {
    case 'message':
      return messageTurn(activity, origin);
    case 'invoke':
      return invokeTurn(activity, origin);
    case 'installationUpdate':
      return installationTurn(activity, origin);
    case 'conversationUpdate':
      return isBotAdded(activity) ? { kind: 'installed', origin } : undefined;
    default:
      return undefined;
  }
}

/** An Action.Submit arrives as a message with a value and, from most clients, without text; from some without either. */
function messageTurn(activity: IncomingActivity, origin: Origin): Turn {
  const text = typedText(activity);
  const verb = submittedVerb(activity['value']);
  const files = sharedFiles(activity);
  if (files.length > 0) return { kind: 'files', origin, files };
  const hasValue = activity['value'] !== undefined && activity['value'] !== null;
  if (verb !== undefined || (text === '' && hasValue)) {
    return press(activity, origin, { verb: verb ?? '', data: activity['value'] });
  }
  return { kind: 'message', origin, activityId: stringOf(activity['id']) ?? '', text };
}

/**
 * A button that lacks its verb is still a press, so that the person gets an answer. The names are not always
 * those of the documentation: Android sends `invoke`, others none, for a submit of the type `invoke`.
 */
function invokeTurn(activity: IncomingActivity, origin: Origin): Turn | undefined {
  const value = fieldsOf(activity['value']);
  if (activity['name'] === 'fileConsent/invoke') return consentTurn(activity, origin);
  const action = fieldsOf(value['action']);
  const verb = stringOf(action['verb']);
  const name = activity['name'] ?? 'invoke';
  if (name === 'adaptiveCard/action' || (name === 'invoke' && verb !== undefined)) {
    return press(activity, origin, { verb: verb ?? '', data: action['data'] });
  }
  const submitted = name === 'invoke' ? submittedVerb(value) : undefined;
  return submitted === undefined ? undefined : press(activity, origin, { verb: submitted, data: value });
}

/** botbuilder leaves the trigger out of what it parses; a client that does not name one was pressed by hand. */
function press(
  activity: IncomingActivity,
  origin: Origin,
  pressed: { readonly verb: string; readonly data: unknown },
): Turn {
  return {
    kind: 'press',
    origin,
    ...pressed,
    cardActivityId: stringOf(activity['replyToId']),
    trigger: fieldsOf(activity['value'])['trigger'] === 'automatic' ? 'automatic' : 'manual',
  };
}

function submittedVerb(value: unknown): string | undefined {
  const { verb, action } = fieldsOf(value);
  return stringOf(verb) ?? stringOf(action);
}

/** `add-upgrade` and `remove-upgrade` are updates of the app: nobody came or went. */
function installationTurn(activity: IncomingActivity, origin: Origin): Turn | undefined {
  if (activity['action'] === 'add') return { kind: 'installed', origin };
  return activity['action'] === 'remove' ? { kind: 'uninstalled', origin } : undefined;
}

function isBotAdded(activity: IncomingActivity): boolean {
  const botId = stringOf(fieldsOf(activity['recipient'])['id']);
  return botId !== undefined && objectsOf(activity['membersAdded']).some(({ id }) => id === botId);
}
