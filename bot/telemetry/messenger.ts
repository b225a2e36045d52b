import { SpanKind } from '@opentelemetry/api';
import type { Creation, Delivery, Messenger } from '../conversation/messenger.ts';
import type { MeasuringParts } from './parts.ts';
import { words } from './words.ts';

export function measuredMessenger(messenger: Messenger, { meters, traces }: MeasuringParts): Messenger {
  async function measured<Came extends Delivery | Creation>(
    operation: 'post' | 'update' | 'send' | 'create',
    work: () => Promise<Came>,
  ): Promise<Came> {
    const began = performance.now();
    const came = await work();
    const ms = performance.now() - began;
    const attributes = {
      'license_swap.message.operation': operation,
      'license_swap.outcome': came.kind,
      'license_swap.reason': reasonOf(came),
    };
    meters.took('license_swap.message.duration', ms, attributes);
    const failed = came.kind !== 'delivered' && came.kind !== 'created';
    const kind = SpanKind.CLIENT;
    traces.over(`message ${operation}`, ms, { kind, attributes: words(attributes), failed });
    return came;
  }
  return {
    post: (address, outgoing) => measured('post', () => messenger.post(address, outgoing)),
    update: (address, activityId, outgoing) =>
      measured('update', () => messenger.update(address, activityId, outgoing)),
    send: (address, message, replacing) =>
      measured('send', () => messenger.send(address, message, replacing)),
    create: (owner) => measured('create', () => messenger.create(owner)),
  };
}

/** Why nothing was delivered, as a word. */
function reasonOf(came: Delivery | Creation): string | undefined {
  if (came.kind === 'unreachable') return came.why;
  if (came.kind === 'wait') return came.scope;
  return came.kind === 'failed' ? came.message : undefined;
}
