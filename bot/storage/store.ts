import { randomUUID } from 'node:crypto';
import type { CardPlaces } from '../conversation/card-places.ts';
import type { HelpCards } from '../conversation/help-cards.ts';
import type { Retention } from '../people/retention.ts';
import type { SignIns } from '../people/sign-in.ts';
import type { Roster } from '../people/roster.ts';
import type { Reminders } from '../reminders/reminder.ts';
import type { SweepQueue } from '../reminders/sweep-queue.ts';
import type { Clock } from '../swaps/clock.ts';
import type { Journal } from '../swaps/journal.ts';
import type { LookQueue } from '../swaps/look-queue.ts';
import { readAgainAfterSeconds } from '../swaps/read-again.ts';
import type { RunQueue } from '../swaps/run-queue.ts';
import type { Unready } from '../unready.ts';
import { createCardPlaces } from './card-places.ts';
import { openDatabase, type DatabaseConfig } from './database.ts';
import { createFigures, type StoreFigures } from './figures.ts';
import { createHealth } from './health.ts';
import { createHelpCards } from './help-cards.ts';
import { createJournal } from './journal.ts';
import type { StorageLog } from './log.ts';
import { migrate } from './migrations.ts';
import { openQueue, type LookTimes } from './queue.ts';
import { Releases } from '../releases.ts';
import { createReminders } from './reminders.ts';
import { createRetention } from './retention.ts';
import { createRoster } from './roster.ts';
import { Selections } from './selections.ts';
import { createSignIns } from './sign-ins.ts';

export interface Store {
  readonly journal: Journal;
  readonly roster: Roster;
  readonly reminders: Reminders;
  readonly places: CardPlaces;
  readonly helpCards: HelpCards;
  readonly retention: Retention;
  readonly signIns: SignIns;
  readonly queue: RunQueue;
  /** Looks at watched moves; stops with the queue. */
  readonly watches: LookQueue;
  /** Reads moves again that were still settling when their swap ended; stops with the queue. */
  readonly readings: LookQueue;
  /** Finds what is due; stops with the queue. */
  readonly sweeps: SweepQueue;
  /** Why nothing can be relied on now, if so. Never rejects, and answers within two seconds. */
  unready(): Promise<Unready | undefined>;
  readonly figures: StoreFigures;
  /** Stops the queue and lets go of the database; what runs is resumed at the next start. */
  close(): Promise<void>;
}

export interface StoreParts {
  readonly clock: Clock;
  readonly log: StorageLog;
  readonly newId?: () => string;
  /** Others than the usual ones. */
  readonly looks?: LookTimes;
}

const usualLooks: LookTimes = { watchEverySeconds: 600, readAgainAfterSeconds };

/** Opens the database and brings its tables up to date. Throws a StorageError that says what to do. */
export async function openStore(config: DatabaseConfig, parts: StoreParts): Promise<Store> {
  const { clock, log, newId = randomUUID, looks = usualLooks } = parts;
  const releases = new Releases();
  try {
    const database = await openDatabase(config, log);
    releases.add(() => database.close());
    const db = database.rows;
    await migrate(db);
    const queue = await openQueue(database.jobs, log, clock, looks);
    releases.add(() => queue.stop());
    return {
      journal: createJournal({
        db,
        clock,
        newId,
        enqueue: queue.enqueue,
        enqueueWatch: queue.watches.enqueue,
        enqueueReading: queue.readings.enqueue,
        selections: new Selections(),
      }),
      roster: createRoster(db, clock),
      reminders: createReminders(db, clock),
      places: createCardPlaces(db),
      helpCards: createHelpCards(db),
      retention: createRetention(db, clock),
      signIns: createSignIns(db, clock),
      queue,
      watches: queue.watches,
      readings: queue.readings,
      sweeps: queue.sweeps,
      figures: createFigures(
        db,
        clock,
        () => queue.depths(),
        () => database.connections?.(),
      ),
      unready: createHealth(db, queue),
      close: () => releases.run(),
    };
  } catch (error) {
    await releases.abandon();
    throw error;
  }
}
