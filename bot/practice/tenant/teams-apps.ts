/** An app that the organisation has in its own catalogue of Teams apps. */
export interface CatalogueApp {
  /** The catalogue's own id, a GUID in lower case. */
  readonly id: string;
  /** The id in the app's manifest. */
  readonly externalId: string;
  readonly displayName: string;
}

/** The bot as an admin has uploaded it. */
const licenseSwap: CatalogueApp = {
  id: '2f5c1b1e-6c3c-4d4e-9c55-5a7b4f0c9a11',
  externalId: 'b07d0b07-0b07-4b07-8b07-0b07d0b07d0b',
  displayName: 'License Swap',
};

/** Which Teams apps there are and who has them. It starts anew with the tenant. */
export class TeamsApps {
  #catalogue: readonly CatalogueApp[] = [licenseSwap];
  /** Keys of installations. */
  readonly #installed = new Set<string>();
  /** Ids of users whose app permission policy blocks the organisation's apps. */
  readonly #blocked = new Set<string>();

  get catalogue(): readonly CatalogueApp[] {
    return this.#catalogue;
  }

  offer(apps: readonly CatalogueApp[]): void {
    this.#catalogue = apps;
  }

  app(id: string): CatalogueApp | undefined {
    return this.#catalogue.find((app) => app.id === id.toLowerCase());
  }

  /** Those of the catalogue that the user has. */
  of(userId: string): readonly CatalogueApp[] {
    return this.#catalogue.filter(({ id }) => this.has(userId, id));
  }

  has(userId: string, appId: string): boolean {
    return this.#installed.has(key(userId, appId));
  }

  install(userId: string, appId: string): void {
    this.#installed.add(key(userId, appId));
  }

  remove(userId: string, appId: string): void {
    this.#installed.delete(key(userId, appId));
  }

  isBlocked(userId: string): boolean {
    return this.#blocked.has(userId);
  }

  block(userId: string): void {
    this.#blocked.add(userId);
  }
}

function key(userId: string, appId: string): string {
  return `${userId}##${appId}`;
}
