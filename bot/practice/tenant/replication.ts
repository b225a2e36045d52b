import type { DirectoryUser } from './directory.ts';

/** When a write shows in what is read: Entra's directory is eventually consistent. Writes themselves see the newest. */
export interface Replication {
  /** Takes how a user was just before a write. */
  wrote(before: DirectoryUser): void;
  /** A user as reads see them now. */
  seen(current: DirectoryUser): DirectoryUser;
}

export const atOnce: Replication = {
  wrote: () => undefined,
  seen: (current) => current,
};

interface Earlier {
  readonly user: DirectoryUser;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/**
 * Each write shows only after so long.
 * @param lagMs milliseconds
 * @param now milliseconds since the epoch
 */
export function lagging(lagMs: number, now: () => number): Replication {
  const earlier = new Map<string, readonly Earlier[]>();
  return {
    wrote: (user) => {
      earlier.set(user.id, [...(earlier.get(user.id) ?? []), { user, until: now() + lagMs }]);
    },
    seen: (current) => {
      const kept = (earlier.get(current.id) ?? []).filter(({ until }) => until > now());
      if (kept.length === 0) earlier.delete(current.id);
      else earlier.set(current.id, kept);
      return kept[0]?.user ?? current;
    },
  };
}
