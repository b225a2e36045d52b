import { createHash } from 'node:crypto';
import type { Analysis, UserAnalysis } from './analysis.ts';

/**
 * A fingerprint of what an analysis says will happen to whom. Two analyses with the same one tell the admin the
 * same; free seats, names and the like may differ as long as nobody's move does (Law 7).
 */
export function analysisDigest(analysis: Analysis): string {
  const told = JSON.stringify([analysis.users.map(toldOf), analysis.missing]);
  return createHash('sha256').update(told).digest('base64url');
}

function toldOf({ user, impact, blockers, change }: UserAnalysis): unknown {
  return [
    user.id,
    impact.services.map(({ service, change: fate, before, after }) => [
      service,
      fate,
      before.quotaGb,
      after.quotaGb,
    ]),
    impact.unknownPlans.toSorted(),
    blockers,
    [change.addLicenses, change.removeLicenses],
  ];
}
