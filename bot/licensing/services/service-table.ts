import type { ServiceId } from './service.ts';

/** A service plan as Microsoft's list names it. */
export interface PlanName {
  /** GUID in lower case. */
  readonly id: string;
  /** Microsoft's technical name: for the reader, and checked against the list by a test. */
  readonly name: string;
}

export interface PlanLevel extends PlanName {
  /** Place among the plans of the table, from 1: Microsoft publishes no order, each table says where its own is from. */
  readonly rank: number;
  /** Storage in GB that the plan allows, at most. */
  readonly quotaGb?: number;
}

/**
 * The plans that give one service. A service that has parts which do not replace each other (Defender for mail and
 * Defender for computers) has one table for each part: losing a part is a reduction of the service.
 */
export interface ServiceTable {
  readonly service: ServiceId;
  readonly part?: string;
  readonly plans: readonly PlanLevel[];
}
