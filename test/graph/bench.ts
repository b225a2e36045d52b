import type { CallEvent } from '../../bot/graph/call.ts';
import { createGraphClient, type GraphClient } from '../../bot/graph/client.ts';
import { createGraphTenant } from '../../bot/graph/tenant.ts';
import { practiceTokens, type TokenSource } from '../../bot/graph/tokens.ts';
import type { Tenant } from '../../bot/swaps/tenant.ts';
import { createHandClock, type HandClock } from './hand-clock.ts';
import { startScriptedGraph, type ScriptedGraph } from './scripted-graph.ts';

/** A scripted Graph with a client and a tenant on it. Randomness is always in the middle; time ends on demand. */
export interface Bench {
  readonly graph: ScriptedGraph;
  readonly clock: HandClock;
  readonly client: GraphClient;
  readonly tenant: Tenant;
  readonly calls: readonly CallEvent[];
  /** The time limit of each request, in milliseconds. */
  readonly limits: readonly number[];
  /** Ends the time of the request under way. */
  readonly expire: () => void;
}

export interface BenchOptions {
  readonly tokens?: TokenSource;
}

/** Runs the test on a bench of its own, then holds what was asked to Microsoft's description. */
export async function withBench(
  test: (bench: Bench) => Promise<void>,
  options: BenchOptions = {},
): Promise<void> {
  const graph = await startScriptedGraph();
  const clock = createHandClock();
  const calls: CallEvent[] = [];
  const limits: number[] = [];
  let timer = new AbortController();
  const random = (): number => 0.5;
  const client = createGraphClient({
    graphUrl: graph.url,
    tokens: practiceTokens,
    clock,
    random,
    timer: (ms) => {
      limits.push(ms);
      timer = new AbortController();
      return timer.signal;
    },
    onCall: (event) => calls.push(event),
    ...options,
  });
  try {
    const expire = (): void => {
      timer.abort();
    };
    const tenant = createGraphTenant(client, clock, random);
    await test({ graph, clock, client, tenant, calls, limits, expire });
  } finally {
    await graph.stop();
  }
}
