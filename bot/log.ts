import { pino, type DestinationStream } from 'pino';
import type { LogLevel } from './config.ts';

/** Ids, counts and codes; never names, addresses or tokens (Law 12). */
export type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/** One JSON object a line. An event is a fixed word such as `turn-failed`, never a sentence made up on the spot. */
export interface Log {
  debug(event: string, facts?: Facts): void;
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  error(event: string, error: unknown, facts?: Facts): void;
}

/** Writes to standard output unless told otherwise. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const logger = destination === undefined ? pino(options) : pino(options, destination);
  return {
    debug: (event, facts) => {
      logger.debug({ ...withheld(facts), event });
    },
    info: (event, facts) => {
      logger.info({ ...withheld(facts), event });
    },
    warn: (event, facts) => {
      logger.warn({ ...withheld(facts), event });
    },
    error: (event, error, facts) => {
      logger.error({ ...withheld(facts), event, error: describeError(error) });
    },
  };
}

/** A caller's slip, such as a library's text among the facts, shall not put an address into the log. */
function withheld(facts: Facts = {}): Facts {
  const entries = Object.entries(facts).map(([name, value]) => {
    const isAddress = typeof value === 'string' && value.includes('@');
    return [name, isAddress ? '(withheld)' : value] as const;
  });
  return Object.fromEntries(entries);
}

/** Fields in which libraries keep codes. */
const codeFields = [
  'code',
  'entraCode',
  'statusCode',
  'requestId',
  'syscall',
  'table',
  'constraint',
] as const;

/** No spaces, so no sentence; no `@`, so no address. */
const codeLike = /^[\w.:/-]{1,100}$/;

/** A line of a stack that ends with line and column of a file, as no line of a message is likely to. */
const place = /^\s+at .+:\d+:\d+\)?$/;

/**
 * What may be logged of an error: its kind, its codes, where it was thrown, and the same of its causes. Never
 * its message: Graph's name users, a JSON error quotes the text that it could not read, a URL can hold a token.
 */
export function describeError(error: unknown, depth = 0): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const codes = codeFields.flatMap((field) => {
    const value: unknown = Reflect.get(error, field);
    const isCode = typeof value === 'number' || (typeof value === 'string' && codeLike.test(value));
    return isCode ? [[field, value] as const] : [];
  });
  // The message comes first in the stack, and may itself have lines that look like places.
  const lines = (error.stack ?? '').replace(error.message, '').split('\n');
  const at = lines.filter((line) => place.test(line)).map((line) => line.trim().slice(3));
  const cause =
    error.cause === undefined || depth === 5 ? {} : { cause: describeError(error.cause, depth + 1) };
  const kind = codeLike.test(error.name) ? error.name : 'Error';
  return { kind, ...Object.fromEntries(codes), at: at.slice(0, 12), ...cause };
}
