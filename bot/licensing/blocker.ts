import type { Remedies } from './remedies.ts';

/** Why a move cannot succeed now. Each kind has one fix, which the card says. */
export type Blocker =
  /** Not enough seats of a target for everybody; the users last in the list go without. */
  | { readonly kind: 'no-seat'; readonly skuId: string }
  /** The user has no usage location. */
  | { readonly kind: 'usage-location' }
  /** A source product comes from a group only, so a direct change cannot remove it. */
  | { readonly kind: 'inherited'; readonly skuId: string; readonly groupIds: readonly string[] }
  /** The user holds none of the source products. */
  | { readonly kind: 'not-held' }
  /** The user holds none of the source products and every target already: there is nothing to do. */
  | { readonly kind: 'already-moved' }
  /** Two plans that would be on at once exclude each other, as far as Microsoft has published. */
  | {
      readonly kind: 'conflict';
      readonly plans: readonly string[];
      readonly skuIds: readonly string[];
      readonly remedies: Remedies;
    }
  /** A plan that would be on needs one that nothing would give. */
  | {
      readonly kind: 'dependency';
      readonly plan: string;
      readonly needs: readonly string[];
      readonly skuId: string;
      readonly remedies: Remedies;
    }
  /** A plan that is off for the user and would stay off is needed by another that would be on (Law 1). */
  | { readonly kind: 'disabled-dependency'; readonly plan: string; readonly needs: readonly string[] }
  /** The user is in another swap that has not ended. */
  | { readonly kind: 'other-swap'; readonly swapId: string };
