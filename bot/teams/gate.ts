import type { Origin } from '../conversation/turn.ts';
import { fieldsOf, stringOf, type IncomingActivity } from './activity.ts';
import { clientOf } from './client.ts';
import { isAllowedServiceUrl, type Reach } from './service-url.ts';

/** Why an activity is none of the bot's business. */
export type Foreign =
  'channel' | 'service-url' | 'tenant' | 'recipient' | 'scope' | 'conversation' | 'sender';

export type Admission =
  | { readonly kind: 'admitted'; readonly origin: Origin }
  | { readonly kind: 'foreign'; readonly reason: Foreign };

export interface GateRules {
  /** The one organisation that the bot serves, lower case. */
  readonly tenantId: string;
  /** The bot's app id, which is the audience of every token as well; undefined in practice. */
  readonly appId: string | undefined;
  readonly reach: Reach;
}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Looks at an authentic activity before anything else does. Its token says nothing of the tenant, the kind of chat,
 * or who sends. Only Teams, only our organisation, only to this bot, only a person's own chat.
 */
export function admit(activity: IncomingActivity, rules: GateRules): Admission {
  const conversation = fieldsOf(activity['conversation']);
  const conversationId = stringOf(conversation['id']);
  const serviceUrl = stringOf(activity['serviceUrl']);
  const userId = guidOf(fieldsOf(activity['from'])['aadObjectId']);
  if (activity['channelId'] !== 'msteams') return foreign('channel');
  if (serviceUrl === undefined || !isAllowedServiceUrl(serviceUrl, rules.reach))
    return foreign('service-url');
  if (!isOurs(activity, rules.tenantId)) return foreign('tenant');
  if (!isToUs(activity, rules.appId)) return foreign('recipient');
  if (conversation['conversationType'] !== 'personal') return foreign('scope');
  if (conversationId === undefined) return foreign('conversation');
  if (userId === undefined) return foreign('sender');
  const teamsId = stringOf(fieldsOf(activity['from'])['id']);
  const origin = {
    tenantId: rules.tenantId,
    userId,
    ...(teamsId === undefined ? {} : { teamsId }),
    conversationId,
    serviceUrl,
    ...clientOf(activity),
  };
  return { kind: 'admitted', origin };
}

/** The tenant stands in two places; some activities carry only the second. All that is said must be ours. */
function isOurs(activity: IncomingActivity, tenantId: string): boolean {
  const said = [
    fieldsOf(activity['conversation'])['tenantId'],
    fieldsOf(fieldsOf(activity['channelData'])['tenant'])['id'],
  ].filter((value) => value !== undefined && value !== null);
  return said.length > 0 && said.every((value) => guidOf(value) === tenantId);
}

/** Teams names a bot `28:<app id>`. An activity that names nobody is for whom its token is for. */
function isToUs(activity: IncomingActivity, appId: string | undefined): boolean {
  const recipient = stringOf(fieldsOf(activity['recipient'])['id']);
  if (appId === undefined || recipient === undefined) return true;
  return guidOf(recipient.replace(/^28:/, '')) === appId.toLowerCase();
}

function guidOf(value: unknown): string | undefined {
  const lower = stringOf(value)?.toLowerCase();
  return lower !== undefined && guid.test(lower) ? lower : undefined;
}

function foreign(reason: Foreign): Admission {
  return { kind: 'foreign', reason };
}
