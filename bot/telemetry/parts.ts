import type { Meters } from './meters.ts';
import type { Traces } from './traces.ts';

/** What a measured part measures with. */
export interface MeasuringParts {
  readonly meters: Meters;
  readonly traces: Traces;
}
