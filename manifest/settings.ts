import { domainToASCII } from 'node:url';
import { ConfigError, guidSetting, setting, type Environment } from '../bot/setting.ts';

/** The placeholders of `manifest.json`, each with what takes its place. */
export type PackageSettings = Readonly<Record<Placeholder, string>>;

type Placeholder =
  /** Client id of the bot. */
  | 'BOT_ID'
  | 'TEAMS_APP_ID'
  /** Client id of the app registration by which administrators sign in. */
  | 'SIGN_IN_APP_ID'
  /** Host name. */
  | 'BOT_DOMAIN'
  | 'DEVELOPER_NAME'
  | 'DEVELOPER_WEBSITE_URL'
  | 'DEVELOPER_PRIVACY_URL'
  | 'DEVELOPER_TERMS_URL';

/** The longest that the manifest schema takes, in characters. */
const longestName = 32;
const longestUrl = 2048;

const hostName = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * A Teams app may have its bot's id, and has it unless it is given another; so has the registration for signing in, which a
 * bot with a managed identity needs one of its own for (Learn: Register your tab app with Microsoft Entra ID).
 * @throws ConfigError
 */
export function readPackageSettings(env: Environment): PackageSettings {
  const botId = guidSetting(env, 'MicrosoftAppId');
  if (botId === undefined)
    throw new ConfigError('missing', 'MicrosoftAppId', "Set MicrosoftAppId to the bot's client id, a GUID.");
  const domain = readDomain(env);
  return {
    BOT_ID: botId,
    TEAMS_APP_ID: guidSetting(env, 'TEAMS_APP_ID') ?? botId,
    SIGN_IN_APP_ID: guidSetting(env, 'SIGN_IN_APP_ID') ?? botId,
    BOT_DOMAIN: domain,
    DEVELOPER_NAME: readName(env),
    DEVELOPER_WEBSITE_URL: httpsSetting(env, 'DEVELOPER_WEBSITE_URL') ?? `https://${domain}`,
    DEVELOPER_PRIVACY_URL: httpsSetting(env, 'DEVELOPER_PRIVACY_URL') ?? `https://${domain}/privacy`,
    DEVELOPER_TERMS_URL: httpsSetting(env, 'DEVELOPER_TERMS_URL') ?? `https://${domain}/terms`,
  };
}

/** Without wildcards: the store takes none for a domain that others share. */
function readDomain(env: Environment): string {
  const value = setting(env, 'BOT_DOMAIN');
  const example = 'the host name at which Teams reaches the bot, such as bot.contoso.com';
  if (value === undefined) throw new ConfigError('missing', 'BOT_DOMAIN', `Set BOT_DOMAIN to ${example}.`);
  const domain = domainToASCII(value);
  if (!/[/?#\\]/.test(value) && hostName.test(domain)) return domain;
  throw new ConfigError(
    'invalid',
    'BOT_DOMAIN',
    `Set BOT_DOMAIN to ${example}, without https://, a port, a path or *.`,
  );
}

function readName(env: Environment): string {
  const name = setting(env, 'DEVELOPER_NAME') ?? 'License Swap';
  if (name.length <= longestName) return name;
  throw new ConfigError(
    'invalid',
    'DEVELOPER_NAME',
    `Set DEVELOPER_NAME to a name of at most ${longestName} characters.`,
  );
}

function httpsSetting(env: Environment, name: string): string | undefined {
  const value = setting(env, name);
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isPublic = url?.protocol === 'https:' && url.username === '' && url.password === '';
  if (isPublic && url.href.length <= longestUrl) return url.href;
  throw new ConfigError(
    'invalid',
    name,
    `Set ${name} to the address of a page, which starts with https:// and has at most ${longestUrl} characters.`,
  );
}
