import type { Clock } from '../../swaps/clock.ts';
import type { Company } from '../company/company.ts';
import type { LicenseWrite } from './license-write.ts';
import type { QuotaOptions } from './quota/quota.ts';

export interface PracticeTenantOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /**
   * Where changes are kept over a restart; without it they end with the tenant. It is written as a whole at each
   * change, which is for a company of some hundreds.
   */
  readonly stateFile?: string;
  readonly clock: Pick<Clock, 'now'>;
  /** The made-up company; Contoso when left out. */
  readonly company?: Company;
  /** Makes the `request-id` of each answer. */
  readonly newId?: () => string;
  /** Graph's published quotas; without them any number of requests is answered. */
  readonly quota?: QuotaOptions;
  /** How long a request and its answer are on their way together, in milliseconds: always the same, or from and to. */
  readonly latencyMs?: number | readonly [from: number, to: number];
  /** A write shows in reads only after so many milliseconds. */
  readonly lagMs?: number;
  /** At least 0 and below 1; a seeded one makes latency and faults repeatable. */
  readonly random?: () => number;
  /** Is told of each `assignLicense` that was carried out. */
  readonly onWrite?: (write: LicenseWrite) => void;
  /**
   * The first segment of the paths at which the tenant is controlled from outside, see `answerControl`: a secret that
   * nobody guesses. Without it there are none.
   */
  readonly control?: string;
}
