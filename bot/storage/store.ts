import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { CardPlaces } from '../conversation/card-places.ts';
import type { Roster } from '../people/roster.ts';
import type { Reminders } from '../reminders/reminder.ts';
import type { Clock } from '../swaps/clock.ts';
import type { Journal } from '../swaps/journal.ts';
import type { RunQueue } from '../swaps/run-queue.ts';
import type { WatchQueue } from '../swaps/watch-queue.ts';
import { createCardPlaces } from './card-places.ts';
import { openDatabase, type DatabaseConfig } from './database.ts';
import { createJournal } from './journal.ts';
import type { StorageLog } from './log.ts';
import { migrate } from './migrations.ts';
import { openQueue } from './queue.ts';
import { Releases } from '../releases.ts';
import { createReminders } from './reminders.ts';
import { createRoster } from './roster.ts';
import { Selections } from './selections.ts';

export interface Store {
  readonly journal: Journal;
  readonly roster: Roster;
  readonly reminders: Reminders;
  readonly places: CardPlaces;
  readonly queue: RunQueue;
  /** Stops with the queue. */
  readonly watches: WatchQueue;
  /** Whether the database answers. */
  ready(): Promise<boolean>;
  /** Stops the queue and lets go of the database; what runs is resumed at the next start. */
  close(): Promise<void>;
}

export interface StoreParts {
  readonly clock: Clock;
  readonly log: StorageLog;
  readonly newId?: () => string;
  /** Between two looks at the watched moves of a swap; else ten minutes. */
  readonly watchEverySeconds?: number;
}

const usualWatchEverySeconds = 600;

/** Opens the database and brings its tables up to date. Throws a StorageError that says what to do. */
export async function openStore(config: DatabaseConfig, parts: StoreParts): Promise<Store> {
  const { clock, log, newId = randomUUID, watchEverySeconds = usualWatchEverySeconds } = parts;
  const releases = new Releases();
  try {
    const database = await openDatabase(config, log);
    releases.add(() => database.close());
    const db = database.rows;
    await migrate(db);
    const queue = await openQueue(database.jobs, log, watchEverySeconds);
    releases.add(() => queue.stop());
    return {
      journal: createJournal({
        db,
        clock,
        newId,
        enqueue: queue.enqueue,
        enqueueWatch: queue.watches.enqueue,
        selections: new Selections(),
      }),
      roster: createRoster(db, clock),
      reminders: createReminders(db, clock),
      places: createCardPlaces(db),
      queue,
      watches: queue.watches,
      ready: async () => {
        try {
          await sql`select 1`.execute(db);
          return true;
        } catch {
          return false;
        }
      },
      close: () => releases.run(),
    };
  } catch (error) {
    await releases.abandon();
    throw error;
  }
}
