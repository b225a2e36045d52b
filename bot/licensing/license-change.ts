import type { DirectLicense } from './user.ts';

/** The two lists of one `assignLicense` call; both are always sent, empty or not (licensing.md 1.1). */
export interface LicenseChange {
  readonly addLicenses: readonly DirectLicense[];
  readonly removeLicenses: readonly string[];
}
