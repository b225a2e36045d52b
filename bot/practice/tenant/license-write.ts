/** An `assignLicense` that was carried out. */
export interface LicenseWrite {
  readonly userId: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** `app`, or the object id of who was signed in. */
  readonly by: string;
  readonly requestId: string;
  /** `skuId`s that the user held before and after, inherited ones included, each once. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}
