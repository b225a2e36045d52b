import { SpanKind } from '@opentelemetry/api';
import type { MeasuringParts } from './parts.ts';
import type { GraphCall, Telemetry } from './telemetry.ts';
import { words } from './words.ts';

/** Each exchange with Graph, as OpenTelemetry names such things (Semantic conventions for HTTP); no address is among it. */
export function graphCalls({ meters, traces }: MeasuringParts): Telemetry['graphCall'] {
  return (call, host) => {
    const { method, route, status, ms } = call;
    const outcome = outcomeOf(call);
    const isError = status === undefined || status >= 400;
    const attributes = {
      'http.request.method': method,
      'url.template': route,
      'server.address': host,
      'http.response.status_code': status,
      'error.type': isError ? String(status ?? outcome) : undefined,
      'license_swap.outcome': outcome,
    };
    meters.took('http.client.request.duration', ms, attributes);
    const kind = SpanKind.CLIENT;
    traces.over(`${method} ${route}`, ms, { kind, attributes: words(attributes), failed: isError });
  };
}

type Outcome = 'ok' | 'throttled' | 'refused' | 'failed' | 'timeout' | 'stopped' | 'no-answer';

function outcomeOf({ status, failure }: GraphCall): Outcome {
  if (status === undefined) {
    if (failure === 'TimeoutError') return 'timeout';
    return failure === 'AbortError' || failure === 'Error' ? 'stopped' : 'no-answer';
  }
  if (status === 429) return 'throttled';
  if (status >= 500) return 'failed';
  return status >= 400 ? 'refused' : 'ok';
}
