import type { Load } from '../swaps/load.ts';

/** What Graph says of its load in an answer; it is silent below 0.8 (Microsoft Graph throttling guidance). */
export function loadOf(headers: Headers): Load {
  const text = headers.get('x-ms-throttle-limit-percentage');
  const load = Number(text);
  return text === null || text.trim() === '' || !Number.isFinite(load) || load < 0 ? undefined : load;
}
