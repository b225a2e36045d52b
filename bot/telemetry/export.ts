import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Meter, Tracer } from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-proto';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { TelemetryConfig } from '../telemetry-settings.ts';
import { views } from './meters.ts';

/** A collector that takes longer is given up; what it was to have is lost. */
const sendWithinMs = 4_000;

/** What the last export may take before the process ends without it. */
const closeWithinMs = 2_000;

/** One request for each signal, and one more: what a collector leaves hanging holds no more memory than that. */
const requestsAtOnce = 2;

/** Whatever is asked of the exporters besides, nothing else in the environment decides where they send. */
export interface Exports {
  readonly meter: Meter;
  readonly tracer: Tracer;
  /** Sends what is left, as far as that is quickly done. Never rejects. */
  close(): Promise<void>;
}

export type Signal = 'metrics' | 'traces';

/** @param failed is told of each export that failed; `error` may quote what the collector answered */
export function startExports(
  config: TelemetryConfig,
  failed: (signal: Signal, error: Error | undefined) => void,
): Exports {
  const { endpoint, headers, serviceName, metricIntervalMs } = config;
  const optionsFor = (signal: Signal) => ({
    url: `${endpoint}/v1/${signal}`,
    headers,
    timeoutMillis: sendWithinMs,
    concurrencyLimit: requestsAtOnce,
  });
  // Without an id of its own the counts of one instance would be taken for those of another.
  const resource = resourceFromAttributes({
    'service.name': serviceName,
    'service.instance.id': randomUUID(),
  });
  const exportTimeoutMillis = Math.min(metricIntervalMs, sendWithinMs + 1_000);
  const metrics = new MeterProvider({
    resource,
    views,
    readers: [
      new PeriodicExportingMetricReader({
        exporter: noting(new OTLPMetricExporter(optionsFor('metrics')), (error) => {
          failed('metrics', error);
        }),
        exportIntervalMillis: metricIntervalMs,
        exportTimeoutMillis,
      }),
    ],
  });
  const exporter = noting(new OTLPTraceExporter(optionsFor('traces')), (error) => {
    failed('traces', error);
  });
  const traces = new TracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor({ exporter, exportTimeoutMillis: sendWithinMs + 1_000 })],
  });
  const name = 'license-swap';
  return {
    meter: metrics.getMeter(name),
    tracer: traces.getTracer(name),
    close: async () => {
      const impatience = new AbortController();
      const ended = Promise.allSettled([metrics.shutdown(), traces.shutdown()]);
      const late = sleep(closeWithinMs, undefined, { signal: impatience.signal }).catch(() => undefined);
      await Promise.race([ended, late]);
      impatience.abort();
    },
  };
}

interface Exporting<Items, Result> {
  export(items: Items, done: (result: Result) => void): void;
}

/** The exporter, which says of each export that failed why. */
function noting<
  Items,
  Result extends { readonly code: number; readonly error?: Error },
  Exporter extends Exporting<Items, Result>,
>(exporter: Exporter & Exporting<Items, Result>, failed: (error: Error | undefined) => void): Exporter {
  const send = exporter.export.bind(exporter);
  exporter.export = (items, done) => {
    send(items, (result) => {
      if (result.code !== 0) failed(result.error);
      done(result);
    });
  };
  return exporter;
}
