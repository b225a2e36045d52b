import { isLoopback } from './loopback.ts';
import { ConfigError, millisecondsSetting, setting, wordSetting, type Environment } from './setting.ts';

/** Where metrics and traces go, by the names that OpenTelemetry itself gives the settings. */
export interface TelemetryConfig {
  /** Of an OTLP receiver over HTTP, without a slash at the end: `/v1/metrics` and `/v1/traces` are added. */
  readonly endpoint: string;
  /** Sent with each export. They hold keys. */
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  /** How often metrics are sent. */
  readonly metricIntervalMs: number;
}

const endpointName = 'OTEL_EXPORTER_OTLP_ENDPOINT';
const headersName = 'OTEL_EXPORTER_OTLP_HEADERS';
const usualIntervalMs = 60_000;

/**
 * Undefined: nothing is measured and nothing is sent.
 * @throws ConfigError
 */
export function readTelemetry(env: Environment, mode: 'practice' | 'tenant'): TelemetryConfig | undefined {
  const url = readEndpoint(env);
  const headers = readHeaders(env);
  const protocol = setting(env, 'OTEL_EXPORTER_OTLP_PROTOCOL');
  const serviceName = setting(env, 'OTEL_SERVICE_NAME') ?? 'license-swap';
  const metricIntervalMs = millisecondsSetting(env, 'OTEL_METRIC_EXPORT_INTERVAL', 100) ?? usualIntervalMs;
  if (url === undefined) return undefined;
  if (mode === 'practice' && !isLoopback(url.hostname)) {
    throw new ConfigError(
      'unsafe',
      endpointName,
      `Set ${endpointName} to a server on this machine or leave it out, or set the bot's credentials: without them the bot reaches nothing else.`,
    );
  }
  // Azure Container Apps sets it to grpc where its own agent is on.
  if (protocol !== undefined) wordSetting(env, 'OTEL_EXPORTER_OTLP_PROTOCOL', ['http/protobuf']);
  if (Object.keys(headers).length > 0 && url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new ConfigError(
      'unsafe',
      endpointName,
      `Set ${endpointName} to an address that starts with https://, or leave ${headersName} out: what is in it would be sent for anybody to read.`,
    );
  }
  refuseHeadersOfOneSignal(env);
  const endpoint = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  return { endpoint, headers, serviceName, metricIntervalMs };
}

/** The exporters read these by themselves, and would send them along over whatever connection there is. */
function refuseHeadersOfOneSignal(env: Environment): void {
  const names = ['OTEL_EXPORTER_OTLP_METRICS_HEADERS', 'OTEL_EXPORTER_OTLP_TRACES_HEADERS'];
  const name = names.find((candidate) => setting(env, candidate) !== undefined);
  if (name === undefined) return;
  throw new ConfigError(
    'unsupported',
    name,
    `Remove ${name}, and put what it holds into ${headersName}: metrics and traces go to the same place.`,
  );
}

function readEndpoint(env: Environment): URL | undefined {
  const value = setting(env, endpointName);
  if (value === undefined) return undefined;
  const url = URL.parse(value);
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new ConfigError(
      'invalid',
      endpointName,
      `Set ${endpointName} to the address of an OpenTelemetry collector, such as http://localhost:4318.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new ConfigError(
      'unsafe',
      endpointName,
      `Set ${endpointName} to an address without a user name or password in it. Keys go into ${headersName}.`,
    );
  }
  return url;
}

/** A list such as `api-key=abc,other=1`, with what is not plain percent-encoded (OpenTelemetry: OTLP exporter configuration). */
function readHeaders(env: Environment): Readonly<Record<string, string>> {
  const value = setting(env, headersName);
  if (value === undefined) return {};
  const pairs = value.split(',').map((pair) => pairIn(pair.trim()));
  if (pairs.some((pair) => pair === undefined)) {
    throw new ConfigError(
      'invalid',
      headersName,
      `Set ${headersName} to a list such as api-key=abc,tenant=1. What is no letter, digit or hyphen in a value is percent-encoded.`,
    );
  }
  return Object.fromEntries(pairs.filter((pair) => pair !== undefined));
}

function pairIn(pair: string): readonly [string, string] | undefined {
  const [, name, encoded] = /^([\w-]+)\s*=\s*([\x21-\x7e ]*)$/.exec(pair) ?? [];
  if (name === undefined || encoded === undefined) return undefined;
  try {
    const value = decodeURIComponent(encoded);
    return /^[\x20-\x7e]*$/.test(value) ? [name, value] : undefined;
  } catch {
    return undefined;
  }
}
