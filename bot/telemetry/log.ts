import type { Facts, Log } from '../log.ts';
import type { MeasuringParts } from './parts.ts';

/** Warnings and errors are counted by their event, and a line says which trace it belongs to. */
export function measuredLog(log: Log, { meters, traces }: MeasuringParts): Log {
  const traced = (facts: Facts | undefined): Facts | undefined => {
    const traceId = traces.traceId();
    return traceId === undefined ? facts : { ...facts, traceId };
  };
  const count = (level: 'warn' | 'error', event: string): void => {
    meters.count('license_swap.log.lines', { 'license_swap.log.level': level, 'license_swap.event': event });
  };
  return {
    debug: (event, facts) => {
      log.debug(event, traced(facts));
    },
    info: (event, facts) => {
      log.info(event, traced(facts));
    },
    warn: (event, facts) => {
      count('warn', event);
      log.warn(event, traced(facts));
    },
    error: (event, error, facts) => {
      count('error', event);
      traces.failed();
      log.error(event, error, traced(facts));
    },
  };
}
