import type { Log } from '../log.ts';
import type { Signal } from './export.ts';

/** A collector that is down is worth a line now and then, and not one for each export. */
const everyMs = 10 * 60_000;

/** Tells that metrics or traces were not taken, and with which code: the text may hold anything. */
export function createUnsentWarning(log: Log): (signal: Signal, error: Error | undefined) => void {
  let toldAt = -Infinity;
  return (signal, error) => {
    const now = performance.now();
    if (now - toldAt < everyMs) return;
    toldAt = now;
    log.warn('telemetry-not-sent', { signal, code: codeOf(error) });
  };
}

/** HTTP status, or the system's code. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code: unknown = Reflect.get(error, 'code');
  if (typeof code === 'number') return `http-${code}`;
  if (typeof code === 'string' && /^\w{1,40}$/.test(code)) return code;
  return error.cause instanceof Error ? codeOf(error.cause) : 'unknown';
}
