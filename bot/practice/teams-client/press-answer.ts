import { isObject, textIn, type JsonObject } from './json.ts';

/** What came back for one activity, over HTTP. */
export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The answer to a press, as the client understands it. */
export type PressAnswer =
  | { readonly kind: 'card'; readonly card: JsonObject }
  | { readonly kind: 'notice'; readonly text: string }
  /** Teams would say no more than that the app cannot be reached. */
  | { readonly kind: 'failed'; readonly status: number; readonly body: unknown };

/** Reads `{ statusCode, type, value }` (Universal Action Model, response format). */
export function pressAnswerOf({ status, body }: BotAnswer): PressAnswer {
  const failed: PressAnswer = { kind: 'failed', status, body };
  if (status !== 200 || !isObject(body) || body['statusCode'] !== 200) return failed;
  if (body['type'] === 'application/vnd.microsoft.card.adaptive') {
    return isObject(body['value']) ? { kind: 'card', card: body['value'] } : failed;
  }
  if (body['type'] === 'application/vnd.microsoft.activity.message') {
    return { kind: 'notice', text: textIn(body['value']) };
  }
  return failed;
}
