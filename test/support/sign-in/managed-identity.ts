import { startDouble } from './http-double.ts';

const header = 'managed-identity-header';

/** What the bot gets for itself where nothing else is said. */
export const connectorToken = 'bot-for-the-connector';

const tokens = new Map<string, string>();
let endpoint: Promise<string> | undefined;

/**
 * The endpoint from which a managed identity has its tokens, as App Service has it on loopback. One for the process,
 * and as long as that lives: Microsoft's library looks for it once.
 *
 * @param resource for which the bot gets this token
 */
export async function beManagedIdentity(resource: string, token: string): Promise<void> {
  tokens.set(resource, token);
  endpoint ??= start();
  process.env['IDENTITY_ENDPOINT'] = await endpoint;
  process.env['IDENTITY_HEADER'] = header;
}

/** Elsewhere in the process nobody shall find it. */
export function beNobody(): void {
  Reflect.deleteProperty(process.env, 'IDENTITY_ENDPOINT');
  Reflect.deleteProperty(process.env, 'IDENTITY_HEADER');
}

async function start(): Promise<string> {
  const double = await startDouble(({ query, headers }) => {
    if (headers['x-identity-header'] !== header) return { status: 400 };
    const resource = query.get('resource') ?? '';
    const expires = String(Math.floor(Date.now() / 1_000) + 86_400);
    const token = tokens.get(resource) ?? connectorToken;
    return {
      status: 200,
      body: { access_token: token, expires_on: expires, token_type: 'Bearer', resource },
    };
  });
  double.unref();
  return `${double.url}/identity`;
}
