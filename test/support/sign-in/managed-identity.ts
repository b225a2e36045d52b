import { startDouble, type DoubleRequest } from './http-double.ts';

const header = 'managed-identity-header';

/** What the bot gets for itself where nothing else is said. */
export const connectorToken = 'bot-for-the-connector';

/** The endpoint from which a managed identity has its tokens, as App Service and Container Apps have it on loopback. */
export interface ManagedIdentityDouble {
  /** What the process that is to be this identity finds in its environment. */
  readonly environment: Readonly<Record<'IDENTITY_ENDPOINT' | 'IDENTITY_HEADER', string>>;
  /** What was asked of it: `client_id`, `resource` and more, by name. */
  readonly asked: readonly Readonly<Record<string, string>>[];
  readonly unref: () => void;
  close(): Promise<void>;
}

/** @param tokenFor a resource, such as `https://graph.microsoft.com` */
export async function startManagedIdentity(
  tokenFor: (resource: string) => string | Promise<string>,
): Promise<ManagedIdentityDouble> {
  const asked: Readonly<Record<string, string>>[] = [];
  const double = await startDouble(async ({ query, headers }: DoubleRequest) => {
    asked.push(Object.fromEntries(query));
    if (headers['x-identity-header'] !== header) return { status: 400 };
    const resource = query.get('resource') ?? '';
    const expires_on = String(Math.floor(Date.now() / 1_000) + 86_400);
    const access_token = await tokenFor(resource);
    return { status: 200, body: { access_token, expires_on, token_type: 'Bearer', resource } };
  });
  return {
    environment: { IDENTITY_ENDPOINT: `${double.url}/identity`, IDENTITY_HEADER: header },
    asked,
    unref: () => {
      double.unref();
    },
    close: () => double.close(),
  };
}

const tokens = new Map<string, string>();
let own: Promise<ManagedIdentityDouble> | undefined;

/**
 * This process is a managed identity from now on. One endpoint for the process, and as long as that lives: Microsoft's
 * library looks for it once.
 *
 * @param resource for which the bot gets this token
 */
export async function beManagedIdentity(resource: string, token: string): Promise<void> {
  tokens.set(resource, token);
  own ??= startManagedIdentity((asked) => tokens.get(asked) ?? connectorToken);
  const { environment, unref } = await own;
  unref();
  Object.assign(process.env, environment);
}

/** Elsewhere in the process nobody shall find it. */
export function beNobody(): void {
  Reflect.deleteProperty(process.env, 'IDENTITY_ENDPOINT');
  Reflect.deleteProperty(process.env, 'IDENTITY_HEADER');
}
