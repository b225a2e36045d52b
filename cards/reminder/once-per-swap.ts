import { LRUCache } from 'lru-cache';
import type { Swap } from '../../bot/swaps/swap.ts';

/** What all messages about one swap have in common is not read anew for so long. */
const freshMs = 60_000;

/** Reads what is the same for all users of a swap once for many of them. */
export function oncePerSwap<Common>(read: (swap: Swap) => Promise<Common>): (swap: Swap) => Promise<Common> {
  const known = new LRUCache<string, Promise<Common>>({ max: 20, ttl: freshMs });
  return async (swap) => {
    const key = `${swap.id} ${String(swap.version)}`;
    const reading = known.get(key) ?? read(swap);
    known.set(key, reading);
    reading.catch(() => known.delete(key));
    return await reading;
  };
}
