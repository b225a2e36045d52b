import { SpanKind, type Attributes } from '@opentelemetry/api';
import { commandOf } from '../conversation/commands.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Turn } from '../conversation/turn.ts';
import type { MeasuringParts } from './parts.ts';

const about = { 'http.request.method': 'POST', 'http.route': '/api/messages' } as const;

/** A trace and a time for each request; what its turn was is learnt on the way. */
export async function measuredRequest<Answer extends { readonly status: number }>(
  answering: () => Promise<Answer>,
  { meters, traces }: MeasuringParts,
): Promise<Answer> {
  const began = performance.now();
  const options = { kind: SpanKind.SERVER, attributes: about };
  return await traces.root('POST /api/messages', options, async (learnt) => {
    const answer = await answering();
    const ms = performance.now() - began;
    const status = { 'http.response.status_code': answer.status };
    meters.took('http.server.request.duration', ms, { ...about, ...status });
    const turn = turnIn(learnt.attributes);
    if (turn !== undefined) meters.took('license_swap.turn.duration', ms, turn);
    learnt.attributes = { ...learnt.attributes, ...status };
    return answer;
  });
}

/** Learns what the turn is and what kind of reply it gets. */
export function measuredConversation(
  conversation: Conversation,
  verbs: ReadonlySet<string>,
  { traces }: MeasuringParts,
): Conversation {
  return {
    handle: async (turn) => {
      const reply = await conversation.handle(turn);
      const learnt = traces.current();
      if (learnt === undefined) return reply;
      const verb = verbOf(turn, verbs);
      learnt.name = [turn.kind, verb].filter((word) => word !== undefined).join(' ');
      learnt.attributes = {
        ...learnt.attributes,
        'license_swap.turn.kind': turn.kind,
        ...(verb === undefined ? {} : { 'license_swap.turn.verb': verb }),
        'license_swap.reply.kind': reply.kind,
      };
      return reply;
    },
  };
}

/** What a client sends is anything, and what a person types too: whatever is no verb or command is not told apart. */
function verbOf(turn: Turn, verbs: ReadonlySet<string>): string | undefined {
  if (turn.kind === 'press') return verbs.has(turn.verb) ? turn.verb : 'unknown';
  return turn.kind === 'message' ? (commandOf(turn.text)?.name ?? 'unknown') : undefined;
}

function turnIn(attributes: Attributes): Readonly<Record<string, string>> | undefined {
  const names = ['license_swap.turn.kind', 'license_swap.turn.verb', 'license_swap.reply.kind'];
  const known = names.flatMap((name) => {
    const value = attributes[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return known.length === 0 ? undefined : Object.fromEntries(known);
}
