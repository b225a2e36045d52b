import type { Impact } from './impact.ts';
import type { ServiceId } from './services/service.ts';

/** A service that a user loses or has reduced, or of which nobody can say: what they are asked to look after. */
export interface ServiceAtRisk {
  readonly service: ServiceId;
  readonly change: 'reduced' | 'lost' | 'unknown';
  readonly beforeQuotaGb: number | undefined;
  readonly afterQuotaGb: number | undefined;
}

export function servicesAtRisk(impact: Impact): readonly ServiceAtRisk[] {
  return impact.services.flatMap(({ service, change, before, after }) =>
    change === 'reduced' || change === 'lost' || change === 'unknown'
      ? [{ service, change, beforeQuotaGb: before.quotaGb, afterQuotaGb: after.quotaGb }]
      : [],
  );
}
