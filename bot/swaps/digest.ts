import { createHash } from 'node:crypto';
import type { Impact } from '../licensing/impact.ts';
import type { LicenseChange } from '../licensing/license-change.ts';
import type { Analysis } from './analysis.ts';

/**
 * A fingerprint of what an analysis says will happen to whom. Two analyses with the same one tell the admin the
 * same; free seats, names and the like may differ as long as nobody's move does (Law 7).
 */
export function analysisDigest(analysis: Analysis): string {
  const hash = createHash('sha256');
  const impacts = onceEach(toldOfImpact);
  const changes = onceEach(({ addLicenses, removeLicenses }: LicenseChange) => [addLicenses, removeLicenses]);
  for (const { user, impact, blockers, change, watched } of analysis.users) {
    hash.update(`${JSON.stringify([user.id, blockers, watched])}${impacts(impact)}${changes(change)}\n`);
  }
  return hash.update(JSON.stringify(analysis.missing)).digest('base64url');
}

export function toldOfImpact({ services, unknownPlans }: Impact): unknown {
  return [
    services.map(({ service, change, before, after }) => [service, change, before.quotaGb, after.quotaGb]),
    unknownPlans.toSorted(),
  ];
}

/** Users with the same licenses share what is told of them: it is written once, and hashed. */
export function onceEach<Told extends object>(tell: (told: Told) => unknown): (told: Told) => string {
  const written = new Map<Told, string>();
  return (told) => {
    const known = written.get(told);
    if (known !== undefined) return known;
    const text = createHash('sha256')
      .update(JSON.stringify(tell(told)))
      .digest('base64url');
    written.set(told, text);
    return text;
  };
}
