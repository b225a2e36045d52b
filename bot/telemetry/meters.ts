import type { Attributes, Counter, Histogram, Meter, Observable } from '@opentelemetry/api';
import { createAllowListAttributesProcessor, type ViewOptions } from '@opentelemetry/sdk-metrics';
import {
  metrics,
  type AttributesOf,
  type CounterName,
  type HistogramName,
  type Metric,
  type ObservedName,
} from './metrics.ts';
import { words } from './words.ts';

export type Observe = <Name extends ObservedName>(
  name: Name,
  value: number,
  attributes?: AttributesOf<Name>,
) => void;

/** The metrics of one process, by name. */
export interface Meters {
  count<Name extends CounterName>(name: Name, attributes: AttributesOf<Name>, by?: number): void;
  /** @param ms of what is measured in seconds */
  took<Name extends HistogramName>(name: Name, ms: number, attributes: AttributesOf<Name>): void;
  /** Called before each export. Answers what ends it. */
  observe(read: (observe: Observe) => Promise<void>): () => Promise<void>;
}

const all: readonly (readonly [string, Metric])[] = Object.entries(metrics);

/** Should a value get past what is known of it, it costs so many rows and no more. */
const mostRows = 500;

/** Nothing but what the table names is exported. */
export const views: ViewOptions[] = all.map(([instrumentName, { attributes }]) => ({
  instrumentName,
  attributesProcessors: [createAllowListAttributesProcessor([...attributes])],
  aggregationCardinalityLimit: mostRows,
}));

export function createMeters(meter: Meter): Meters {
  const counters = new Map<string, Counter>();
  const histograms = new Map<string, Histogram>();
  const observed = new Map<string, Observable>();
  for (const [name, { kind, boundaries, ...about }] of all) {
    if (kind === 'counter') counters.set(name, meter.createCounter(name, about));
    if (kind === 'gauge') observed.set(name, meter.createObservableGauge(name, about));
    if (kind === 'level') observed.set(name, meter.createObservableUpDownCounter(name, about));
    if (kind === 'histogram') {
      const advice = { explicitBucketBoundaries: [...(boundaries ?? [])] };
      histograms.set(name, meter.createHistogram(name, { ...about, advice }));
    }
  }

  return {
    count: (name, attributes, by = 1) => {
      counters.get(name)?.add(by, words(attributes));
    },
    took: (name, ms, attributes) => {
      histograms.get(name)?.record(ms / 1_000, words(attributes));
    },
    observe: (read) => {
      const instruments = [...observed.values()];
      const callback: Parameters<Meter['addBatchObservableCallback']>[0] = async (result) => {
        await read((name, value, attributes) => {
          const instrument = observed.get(name);
          const said: Attributes = words(attributes ?? {});
          if (instrument !== undefined) result.observe(instrument, value, said);
        });
      };
      meter.addBatchObservableCallback(callback, instruments);
      return async () => {
        meter.removeBatchObservableCallback(callback, instruments);
      };
    },
  };
}
