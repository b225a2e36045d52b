import { concernsData } from '../../bot/licensing/checklist.ts';
import type { Change } from '../../bot/licensing/impact.ts';
import type { ServiceId } from '../../bot/licensing/services/service.ts';

interface Line {
  readonly service: ServiceId;
  readonly change: Change;
}

/** So few are told in full. */
const featuresShown = 2;

/**
 * Sets apart the services that only have fewer features: told one by one they would drown those that hold data.
 * Whatever is lost or must be checked is always told in full.
 */
export function byWeight<L extends Line>(
  lines: readonly L[],
): { readonly main: readonly L[]; readonly minor: readonly L[] } {
  const minor = lines.filter(({ service, change }) => change === 'reduced' && !concernsData(service));
  return minor.length <= featuresShown
    ? { main: lines, minor: [] }
    : { main: lines.filter((line) => !minor.includes(line)), minor };
}
