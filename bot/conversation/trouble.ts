import { TenantError } from '../swaps/tenant.ts';

/** Why a turn was answered with the trouble card. */
export type TroubleKind =
  'unexpected' | 'unknown-verb' | 'unreadable' | 'no-such-swap' | 'tenant-unavailable' | 'tenant-forbids';

/** A turn that cannot be answered for a reason that the person should be told. */
export class ConversationError extends Error {
  override readonly name = 'ConversationError';
  readonly code: TroubleKind;
  constructor(code: TroubleKind, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** What to tell the person about anything thrown; its own text stays in the log (Law 11). */
export function troubleKindOf(error: unknown): TroubleKind {
  if (error instanceof ConversationError) return error.code;
  if (error instanceof TenantError)
    return error.code === 'not-allowed' ? 'tenant-forbids' : 'tenant-unavailable';
  return 'unexpected';
}
