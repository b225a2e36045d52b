import type { Clock } from '../swaps/clock.ts';

export type InTime<Value> =
  { readonly kind: 'in-time'; readonly value: Value } | { readonly kind: 'too-slow' };

/** The value if it comes within `ms`; else `too-slow`, while the promise goes on. */
export async function withinTime<Value>(
  promise: Promise<Value>,
  ms: number,
  clock: Clock,
): Promise<InTime<Value>> {
  const timer = new AbortController();
  const tooSlow = clock.sleep(ms, timer.signal).then(
    (): InTime<Value> => ({ kind: 'too-slow' }),
    (): InTime<Value> => ({ kind: 'too-slow' }),
  );
  try {
    return await Promise.race([
      promise.then((value): InTime<Value> => ({ kind: 'in-time', value })),
      tooSlow,
    ]);
  } finally {
    timer.abort();
  }
}
