import type { Journal } from '../swaps/journal.ts';
import { books } from './books.ts';
import { confirmation } from './confirmation.ts';
import { drafts } from './drafts.ts';
import type { JournalParts } from './journal-parts.ts';
import { readiness } from './readiness.ts';
import { runControl } from './run-control.ts';
import { runMoves } from './run-moves.ts';
import { runRecords } from './run-records.ts';
import { scheduling } from './scheduling.ts';
import { tellings } from './tellings.ts';
import { undoing } from './undoing.ts';
import { writeLedger } from './write-ledger.ts';

/** The journal in PostgreSQL. Each conditional write is one statement: nothing is read first and written then. */
export function createJournal(parts: JournalParts): Journal {
  return {
    ...drafts(parts),
    ...confirmation(parts),
    ...scheduling(parts),
    ...readiness(parts),
    ...runControl(parts),
    ...runMoves(parts),
    ...runRecords(parts),
    ...books(parts),
    ...tellings(parts),
    ...undoing(parts),
    ...writeLedger(parts),
  };
}
