import type { NotDelivered } from './messenger.ts';

/** What was not delivered, for the log: by codes alone. */
export class Undelivered extends Error {
  override readonly name = 'Undelivered';
  readonly code: string;
  /** What the Bot Connector answered, where no wait was asked for. */
  readonly statusCode: number | undefined;

  constructor(delivery: NotDelivered) {
    super('A message outside a turn was not delivered');
    this.code = codeOf(delivery);
    this.statusCode = delivery.kind === 'unreachable' ? delivery.status : undefined;
  }
}

function codeOf(delivery: NotDelivered): string {
  switch (delivery.kind) {
    case 'unreachable':
      return delivery.why;
    case 'wait':
      return `asked-to-wait-${delivery.scope}`;
    case 'failed':
      return delivery.message;
  }
}
