/** Reading one setting of the environment. Every refusal names the setting, and none repeats a value that may be secret. */

export type Environment = Readonly<Record<string, string | undefined>>;

export type ConfigProblem =
  /** Needed and not set. */
  | 'missing'
  /** Set to something that cannot be used. */
  | 'invalid'
  /** Understood, and refused because it would open a hole. */
  | 'unsafe'
  /** Two settings that exclude each other. */
  | 'contradictory'
  /** Understood, and not to be had in this version. */
  | 'unsupported';

/** The bot cannot start with these settings. The message is a sentence for the operator that says what to set. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code: ConfigProblem;
  readonly setting: string;
  constructor(code: ConfigProblem, setting: string, sentence: string) {
    super(sentence);
    this.code = code;
    this.setting = setting;
  }
}

/** The trimmed value; a setting that is left empty counts as not set. */
export function setting(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

/** @throws ConfigError unless the value is one of the words, in whatever case. */
export function wordSetting<Word extends string>(
  env: Environment,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const value = setting(env, name);
  if (value === undefined) return undefined;
  const word = words.find((candidate) => candidate.toLowerCase() === value.toLowerCase());
  if (word === undefined)
    throw new ConfigError('invalid', name, `Set ${name} to one of: ${words.join(', ')}.`);
  return word;
}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * In lower case.
 * @throws ConfigError unless the value is a GUID.
 */
export function guidSetting(env: Environment, name: string): string | undefined {
  const value = setting(env, name)?.toLowerCase();
  if (value !== undefined && !guid.test(value)) {
    throw new ConfigError(
      'invalid',
      name,
      `Set ${name} to a GUID, such as 11111111-2222-3333-4444-555555555555.`,
    );
  }
  return value;
}

/** @throws ConfigError unless the value is a port; 0 is any free one. */
export function portSetting(env: Environment, name: string): number | undefined {
  const value = setting(env, name);
  if (value === undefined) return undefined;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (port <= 65_535) return port;
  throw new ConfigError('invalid', name, `Set ${name} to a port: a whole number from 0 to 65535.`);
}

/** @throws ConfigError unless the value is a share: more than 0 and at most 1. */
export function shareSetting(env: Environment, name: string): number | undefined {
  const value = setting(env, name);
  if (value === undefined) return undefined;
  const share = /^\d*\.?\d+$/.test(value) ? Number(value) : NaN;
  if (share > 0 && share <= 1) return share;
  throw new ConfigError('invalid', name, `Set ${name} to a number above 0 and at most 1, such as 0.8.`);
}

/** @throws ConfigError unless the value is a whole number of days, at least so many. */
export function daysSetting(env: Environment, name: string, least: number, why: string): number | undefined {
  const value = setting(env, name);
  if (value === undefined) return undefined;
  const days = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (days >= least) return days;
  throw new ConfigError(
    'invalid',
    name,
    `Set ${name} to a whole number of days, at least ${String(least)}: ${why}.`,
  );
}

/** @throws ConfigError unless the value is a whole number of milliseconds, at least so many and at most an hour. */
export function millisecondsSetting(env: Environment, name: string, least: number): number | undefined {
  const value = setting(env, name);
  if (value === undefined) return undefined;
  const milliseconds = /^\d{1,7}$/.test(value) ? Number(value) : NaN;
  if (milliseconds >= least && milliseconds <= 3_600_000) return milliseconds;
  throw new ConfigError(
    'invalid',
    name,
    `Set ${name} to a whole number of milliseconds, from ${String(least)} to 3600000.`,
  );
}

/**
 * In its canonical form.
 * @throws ConfigError unless the value is one BCP 47 language tag.
 */
export function localeSetting(env: Environment, name: string): string | undefined {
  const value = setting(env, name);
  if (value === undefined) return undefined;
  try {
    return new Intl.Locale(value).toString();
  } catch {
    throw new ConfigError('invalid', name, `Set ${name} to a language tag, such as en or sv-SE.`);
  }
}

/** @throws ConfigError unless the value is an IANA time zone. */
export function timeZoneSetting(env: Environment, name: string): string | undefined {
  const value = setting(env, name);
  if (value === undefined) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch {
    throw new ConfigError(
      'invalid',
      name,
      `Set ${name} to an IANA time zone, such as UTC or Europe/Stockholm.`,
    );
  }
}

/**
 * The address of a server and nothing more: scheme, host and port.
 * @throws ConfigError if the value is no http address, or names a user, a path, a query or a fragment.
 */
export function serverSetting(env: Environment, name: string): URL | undefined {
  const value = setting(env, name);
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new ConfigError('invalid', name, `Set ${name} to an address that starts with https://.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new ConfigError('unsafe', name, `Set ${name} to an address without a user name or password in it.`);
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new ConfigError(
      'invalid',
      name,
      `Set ${name} to the server alone, such as https://host, without a path.`,
    );
  }
  return url;
}
