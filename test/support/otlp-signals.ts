import { OtlpMessage } from './otlp-message.ts';

export type Attributes = Readonly<Record<string, string | number>>;

/** One row of one metric. */
export interface Point {
  readonly name: string;
  readonly unit: string;
  readonly attributes: Attributes;
  /** Of a histogram how many there are. */
  readonly value: number;
  /** Of a histogram: their sum, how many are in each bucket, and the buckets' upper bounds. */
  readonly sum: number;
  readonly buckets: readonly number[];
  readonly bounds: readonly number[];
}

export interface ReceivedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  /** Empty for a root. */
  readonly parentId: string;
  /** 1 internal, 2 server, 3 client, 5 consumer. */
  readonly kind: number;
  readonly failed: boolean;
  readonly attributes: Attributes;
  readonly events: number;
}

export function pointsIn(body: Uint8Array): readonly Point[] {
  return metricsIn(body).flatMap((metric) => {
    const [data] = [5, 7, 9].flatMap((field) => metric.messages(field));
    return (data?.messages(1) ?? []).map((point) => ({
      name: metric.text(1),
      unit: metric.text(3),
      ...(metric.has(9) ? histogramPoint(point) : numberPoint(point)),
    }));
  });
}

export function spansIn(body: Uint8Array): readonly ReceivedSpan[] {
  return new OtlpMessage(body)
    .messages(1)
    .flatMap((resource) => resource.messages(2))
    .flatMap((scope) => scope.messages(2))
    .map((span) => ({
      traceId: span.hex(1),
      spanId: span.hex(2),
      parentId: span.hex(4),
      name: span.text(5),
      kind: span.integer(6),
      attributes: attributesIn(span, 9),
      events: span.messages(11).length,
      failed: span.messages(15)[0]?.integer(3) === 2,
    }));
}

/** What all of it is said to be of. */
export function resourceIn(body: Uint8Array): Attributes {
  const [first] = new OtlpMessage(body).messages(1).flatMap((resource) => resource.messages(1));
  return first === undefined ? {} : attributesIn(first, 1);
}

function metricsIn(body: Uint8Array): readonly OtlpMessage[] {
  return new OtlpMessage(body)
    .messages(1)
    .flatMap((resource) => resource.messages(2))
    .flatMap((scope) => scope.messages(2));
}

function numberPoint(point: OtlpMessage): Omit<Point, 'name' | 'unit'> {
  const value = point.has(4) ? point.double(4) : point.integer(6);
  return { attributes: attributesIn(point, 7), value, sum: value, buckets: [], bounds: [] };
}

function histogramPoint(point: OtlpMessage): Omit<Point, 'name' | 'unit'> {
  return {
    attributes: attributesIn(point, 9),
    value: point.integer(4),
    sum: point.double(5),
    buckets: point.integers(6),
    bounds: point.doubles(7),
  };
}

function attributesIn(message: OtlpMessage, field: number): Attributes {
  return Object.fromEntries(
    message.messages(field).map((pair): readonly [string, string | number] => {
      const [value] = pair.messages(2);
      if (value?.has(1) === true) return [pair.text(1), value.text(1)];
      return [pair.text(1), value?.has(4) === true ? value.double(4) : (value?.integer(3) ?? 0)];
    }),
  );
}
