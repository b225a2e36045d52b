import type { OwnStake } from '../words/yourself.ts';
import type { Blocker } from '../../bot/licensing/blocker.ts';
import type { Seats } from '../../bot/licensing/product.ts';
import type { ServiceId } from '../../bot/licensing/services/service.ts';
import type { ReviewUsage } from './usage.ts';

export type Worse = 'lost' | 'reduced' | 'unknown';

/** One service that somebody has less of afterwards; quotas where the service has them. */
export interface ReviewLine {
  readonly service: ServiceId;
  readonly change: Worse;
  readonly users: number;
  readonly beforeGb: number | undefined;
  readonly afterGb: number | undefined;
}

/** Users for whom the swap means the same. */
export interface ReviewGroup {
  /** Display names. */
  readonly names: readonly string[];
  readonly lost: readonly ServiceId[];
  readonly reduced: readonly ServiceId[];
  readonly check: boolean;
}

/** Users who cannot be moved for the same reason. */
export interface ReviewBlocked {
  readonly kind: Blocker['kind'];
  /** Stands for the reason in a press; the same as long as the reason is. */
  readonly key: string;
  /** Display names of the users. */
  readonly users: readonly string[];
  /** Object id of the first of them. */
  readonly firstUserId: string;
  /** Product, group and plan names as the directory has them. */
  readonly names: { readonly [Name in 'products' | 'groups' | 'plans']: readonly string[] };
  /** Names of what can be done about plans that clash, each where it can; undefined for other reasons. */
  readonly remedies:
    { readonly [Name in 'replace' | 'inherited' | 'targets']: readonly string[] } | undefined;
  /** Of the product that has none left. */
  readonly seats: Seats | undefined;
  /** The swap that the users are in. */
  readonly swapId: string | undefined;
  /** The admin can change the group, and the users be watched. */
  readonly canWatch: boolean;
}

/** What is worth knowing of users who can be moved; names as the directory has them. */
export type ReviewNote =
  /** Has a source directly and from a group as well: the group's stays. */
  | {
      readonly kind: 'kept-through-group';
      readonly users: readonly string[];
      readonly products: readonly string[];
      readonly groups: readonly string[];
    }
  /** Has the targets already, so that the sources only go. */
  | { readonly kind: 'target-held'; readonly users: readonly string[]; readonly products: readonly string[] }
  | { readonly kind: 'guest' | 'disabled'; readonly users: readonly string[] }
  /** Plans that may not go together, or one of these products may lack them: Microsoft contradicts itself there. */
  | {
      readonly kind: 'may-clash' | 'may-lack';
      readonly users: readonly string[];
      readonly products: readonly string[];
      readonly plans: readonly string[];
    }
  /** The admin changes these groups. */
  | { readonly kind: 'watched'; readonly users: readonly string[]; readonly groups: readonly string[] }
  /** The admin is among the users. */
  | ({ readonly kind: 'yourself' } & OwnStake)
  /** The admin's role covers an administrative unit only. */
  | { readonly kind: 'unit-only' };

/** A swap that holds users up: whose, since when, and between which products. */
export interface HoldingSwap {
  readonly admin: string;
  /** ISO 8601 instant. */
  readonly since: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The review as it is shown: the analysis summed up, and what can be done about it. */
export interface ShownReview extends ReviewModel {
  readonly notes: readonly ReviewNote[];
  /** By id; a swap that is not on record is absent. */
  readonly holding: ReadonlyMap<string, HoldingSwap>;
  /** Usage locations are set from here: the calls are the signed-in admin's own. */
  readonly setsLocation: boolean;
}

/** What the review card shows of an analysis. */
export interface ReviewModel {
  readonly digest: string;
  /** Users who would be moved. */
  readonly users: number;
  /** Product names. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly lines: readonly ReviewLine[];
  /** For each service that anybody gets less room of, as far as usage is reported. */
  readonly usage: readonly ReviewUsage[];
  readonly unknownPlans: { readonly names: readonly string[]; readonly users: number };
  readonly kept: readonly ServiceId[];
  readonly gained: readonly ServiceId[];
  readonly groups: readonly ReviewGroup[];
  readonly losing: number;
  readonly blocked: readonly ReviewBlocked[];
  readonly blockedUsers: number;
  /** Chosen users who no longer exist. */
  readonly missing: number;
  /** Where the card's main button leads. */
  readonly next: 'backup' | 'confirm' | 'move';
}
