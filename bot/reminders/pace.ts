import type { NotDelivered } from '../people/delivery.ts';
import type { Clock } from '../swaps/clock.ts';
import { pauseMs, TenantRoom } from './tenant-room.ts';
import { ThreadRoom } from './thread-room.ts';

type Wait = Extract<NotDelivered, { readonly kind: 'wait' }>;

/** Any answer but one that asks to wait. */
interface Other {
  readonly kind: string;
  readonly scope?: undefined;
}

/** What all requests to the Bot Connector for one organisation pass through (Learn: Rate limiting for bots). */
export interface Pace {
  /**
   * Makes the request once there is room, and again after each wait that it is answered with, at most five times in
   * all. Requests to the same chat go one after the other. Answers the wait where that is too long to sit out.
   * Rejects with the signal's reason, and with what the request rejects with.
   * @param thread the chat, or whose it is
   */
  run<Answer extends Other | Wait>(
    thread: string,
    request: () => Promise<Answer>,
    signal?: AbortSignal,
  ): Promise<Answer | Wait>;
}

export interface PaceOptions {
  readonly clock: Clock;
  /** At least 0 and below 1; spreads repeats. */
  readonly random?: () => number;
  /** How many requests may be on their way at once. */
  readonly atOnce?: number;
}

const mostTries = 5;
/** Whoever would have to wait longer is better tried anew from the record. */
const longestWaitMs = 30_000;

export function createPace({ clock, random = Math.random, atOnce = 30 }: PaceOptions): Pace {
  const tenant = new TenantRoom(clock, random);
  const threads = new ThreadRoom();
  const turns = new Map<string, Promise<unknown>>();
  const queue: (() => void)[] = [];
  let onTheWay = 0;

  async function enter(): Promise<void> {
    if (onTheWay >= atOnce) await new Promise<void>((resolve) => queue.push(resolve));
    else onTheWay += 1;
  }

  function leave(): void {
    const next = queue.shift();
    if (next === undefined) onTheWay -= 1;
    else next();
  }

  async function once<Answer extends Other | Wait>(
    thread: string,
    request: () => Promise<Answer>,
    signal: AbortSignal | undefined,
  ): Promise<Answer | Wait> {
    const early = threads.roomAt(thread) - clock.now();
    if (early > 0) await clock.sleep(early, signal);
    await enter();
    try {
      if (tenant.heldMs > longestWaitMs) return { kind: 'wait', ms: tenant.heldMs, scope: 'tenant' };
      await tenant.take(signal);
      return await made(thread, request);
    } finally {
      leave();
    }
  }

  async function made<Answer extends Other | Wait>(
    thread: string,
    request: () => Promise<Answer>,
  ): Promise<Answer> {
    const madeAt = clock.now();
    let isDelivered = false;
    try {
      const answer = await request();
      isDelivered = answer.kind === 'delivered';
      if (isWait(answer) && answer.scope === 'tenant') tenant.hold(answer.ms, madeAt);
      else tenant.passed(madeAt);
      return answer;
    } finally {
      tenant.answered(madeAt, isDelivered);
      threads.answered(thread, clock.now());
    }
  }

  async function repeated<Answer extends Other | Wait>(
    ...[thread, request, signal]: Parameters<typeof once<Answer>>
  ): Promise<Answer | Wait> {
    for (let tries = 1; ; tries += 1) {
      const answer = await once(thread, request, signal);
      if (!isWait(answer) || tries === mostTries || (answer.ms ?? 0) > longestWaitMs) return answer;
      if (answer.scope === 'thread') await clock.sleep(answer.ms ?? pauseMs(tries, random), signal);
    }
  }

  return {
    run: async (thread, request, signal) => {
      const before = turns.get(thread) ?? Promise.resolve();
      const running = before.then(() => repeated(thread, request, signal));
      const turn = running.catch(() => undefined);
      turns.set(thread, turn);
      try {
        return await running;
      } finally {
        if (turns.get(thread) === turn) turns.delete(thread);
      }
    },
  };
}

function isWait(answer: Other | Wait): answer is Wait {
  return answer.kind === 'wait' && answer.scope !== undefined;
}
