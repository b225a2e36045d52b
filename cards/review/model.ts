import type { BlockerNames } from '../words/blockers.ts';
import type { Blocker } from '../../bot/licensing/blocker.ts';
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
  /** Display names of the users. */
  readonly users: readonly string[];
  /** Product, group and plan names as the directory has them. */
  readonly names: { readonly [Name in keyof BlockerNames]: readonly string[] };
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
