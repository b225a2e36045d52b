import { X509Certificate } from 'node:crypto';
import { decodeProtectedHeader, importX509, jwtVerify, SignJWT } from 'jose';
import { permissionsOf } from '../../../bot/graph/permissions.ts';
import { startDouble, type Double, type DoubleAnswer } from '../sign-in/http-double.ts';

/** A request for a token, as it came. */
export interface TokenRequest {
  readonly path: string;
  readonly form: Readonly<Record<string, string>>;
}

export interface AppRegistration {
  readonly tenantId: string;
  readonly appId: string;
  /** In force, each as text. */
  readonly secrets: readonly string[];
  /** PEM. */
  readonly certificates: readonly string[];
  /** Without a slash at the end. */
  readonly loginUrl: string;
}

/** The token endpoint of Microsoft Entra ID for one app, on loopback. */
export interface EntraDouble {
  readonly url: string;
  readonly requests: readonly TokenRequest[];
  /** For what the bearer of this token is let in, such as `https://graph.microsoft.com`; undefined: nothing. */
  audienceOf(token: string): string | undefined;
  /** Another token for whoever has proved what they are. */
  issue(audience: string): Promise<string>;
  /** What was issued so far is worth nothing. */
  revoke(): void;
  close(): Promise<void>;
}

const secret = new TextEncoder().encode('the key of nobody in particular');

export async function startEntraDouble(app: AppRegistration): Promise<EntraDouble> {
  const requests: TokenRequest[] = [];
  const issued = new Map<string, string>();

  async function issue(audience: string): Promise<string> {
    const roles = permissionsOf('app').map(({ name }) => name);
    const token = await new SignJWT({ roles, appid: app.appId, number: issued.size })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setAudience(audience)
      .setExpirationTime('1h')
      .sign(secret);
    issued.set(token, audience);
    return token;
  }

  const double: Double = await startDouble(async ({ method, path, body }) => {
    const form = Object.fromEntries(new URLSearchParams(typeof body === 'string' ? body : ''));
    requests.push({ path, form });
    if (method !== 'POST' || path !== `/${app.tenantId}/oauth2/v2.0/token`) return { status: 404 };
    if (form['client_id'] !== app.appId)
      return refused('unauthorized_client', 700016, 'Application not found');
    const problem = await problemWith(form, app);
    if (problem !== undefined) return problem;
    const audience = (form['scope'] ?? '').split(' ').find((scope) => scope.endsWith('/.default'));
    if (form['grant_type'] !== 'client_credentials' || audience === undefined)
      return refused('invalid_request', 900144, 'The request body must contain the scope');
    const token = await issue(audience.replace(/\/\.default$/, ''));
    return { status: 200, body: { token_type: 'Bearer', expires_in: 3_599, access_token: token } };
  });

  return {
    url: double.url,
    requests,
    audienceOf: (token) => issued.get(token),
    issue,
    revoke: () => {
      issued.clear();
    },
    close: () => double.close(),
  };
}

async function problemWith(
  form: Readonly<Record<string, string>>,
  app: AppRegistration,
): Promise<DoubleAnswer | undefined> {
  const assertion = form['client_assertion'];
  if (assertion === undefined) {
    return app.secrets.includes(form['client_secret'] ?? '')
      ? undefined
      : refused('invalid_client', 7000215, `Invalid client secret provided for app '${app.appId}'`);
  }
  const { x5t } = decodeProtectedHeader(assertion);
  const certificate = app.certificates.find((pem) => thumbprintOf(pem, 'base64url') === x5t);
  if (certificate === undefined || Date.parse(new X509Certificate(certificate).validTo) < Date.now())
    return refused('invalid_client', 700027, 'The certificate with this identifier is not in force');
  const verified = await jwtVerify(assertion, await importX509(certificate, 'RS256'), {
    algorithms: ['RS256'],
    audience: `${app.loginUrl}/${app.tenantId}/oauth2/v2.0/token`,
    issuer: app.appId,
    subject: app.appId,
    requiredClaims: ['exp', 'nbf', 'jti'],
  }).catch(() => undefined);
  const isAssertion =
    form['client_assertion_type'] === 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  return verified === undefined || !isAssertion
    ? refused('invalid_client', 700027, 'Client assertion failed signature validation')
    : undefined;
}

/** As Entra words it, with what it knows of whoever asks. */
function refused(error: string, code: number, description: string): DoubleAnswer {
  return {
    status: 401,
    body: {
      error,
      error_description: `AADSTS${code}: ${description}. Trace ID: 00000000-0000-0000-0000-000000000000`,
      error_codes: [code],
    },
  };
}

/** SHA-1 of a certificate, as Entra names it. */
export function thumbprintOf(pem: string, encoding: 'hex' | 'base64url'): string {
  const hex = new X509Certificate(pem).fingerprint.replaceAll(':', '');
  return encoding === 'hex' ? hex : Buffer.from(hex, 'hex').toString('base64url');
}
