import { AsyncLocalStorage } from 'node:async_hooks';
import {
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type SpanKind,
  type Tracer,
} from '@opentelemetry/api';

export interface SpanOptions {
  readonly kind: SpanKind;
  readonly attributes?: Attributes;
}

/** What is learnt of a span while it goes on. */
export interface Learnt {
  name?: string;
  attributes: Attributes;
}

/** Spans that follow the work they are about through every promise and timer. */
export interface Traces {
  /** Begins a trace of its own: nobody outside is believed what trace a request belongs to. */
  root<T>(name: string, options: SpanOptions, work: (learnt: Learnt) => Promise<T>): Promise<T>;
  /** Part of what is going on; alone where nothing is. */
  part<T>(name: string, options: SpanOptions, work: (learnt: Learnt) => Promise<T>): Promise<T>;
  /** The same for what is over, having taken so many milliseconds. */
  over(name: string, ms: number, options: SpanOptions & { readonly failed: boolean }): void;
  /** What is going on has failed. */
  failed(): void;
  /** What is being learnt of the trace that is going on. */
  current(): Learnt | undefined;
  /** Of what is going on. */
  traceId(): string | undefined;
}

interface Scope {
  readonly context: Context;
  /** Of the root. */
  readonly learnt: Learnt;
}

export function createTraces(tracer: Tracer): Traces {
  const scopes = new AsyncLocalStorage<Scope>();
  const here = (): Context => scopes.getStore()?.context ?? ROOT_CONTEXT;

  async function within<T>(
    parent: Context,
    name: string,
    options: SpanOptions,
    work: (learnt: Learnt) => Promise<T>,
  ): Promise<T> {
    const span = tracer.startSpan(name, options, parent);
    const context = trace.setSpan(parent, span);
    const learnt: Learnt = { attributes: {} };
    const root = (parent === ROOT_CONTEXT ? undefined : scopes.getStore()?.learnt) ?? learnt;
    try {
      return await scopes.run({ context, learnt: root }, () => work(learnt));
    } catch (error) {
      // An exception's text may name somebody: that it was thrown is all that is told.
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      if (learnt.name !== undefined) span.updateName(learnt.name);
      span.setAttributes(learnt.attributes).end();
    }
  }

  return {
    root: (name, options, work) => within(ROOT_CONTEXT, name, options, work),
    part: (name, options, work) => within(here(), name, options, work),
    over: (name, ms, { failed, ...options }) => {
      const endTime = Date.now();
      const span = tracer.startSpan(name, { ...options, startTime: endTime - ms }, here());
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(endTime);
    },
    failed: () => {
      trace.getSpan(here())?.setStatus({ code: SpanStatusCode.ERROR });
    },
    current: () => scopes.getStore()?.learnt,
    traceId: () => trace.getSpan(here())?.spanContext().traceId,
  };
}
