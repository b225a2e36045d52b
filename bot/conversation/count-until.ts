import type { Clock } from '../swaps/clock.ts';
import { withinTime } from './within-time.ts';

/** Often enough to see that something happens; Teams allows 1,800 operations in a chat and hour. */
const everyMs = 2_000;

/** Tells a count whenever it has grown, until the answer is there. */
export async function countUntil(
  answer: Promise<unknown>,
  count: () => number,
  tell: (count: number) => void,
  clock: Clock,
): Promise<void> {
  for (let told = 0; ;) {
    const { kind } = await withinTime(answer, everyMs, clock);
    if (kind === 'in-time') return;
    if (count() === told) continue;
    told = count();
    tell(told);
  }
}
