import { sql, type Kysely } from 'kysely';

/** When a swap starts, and reminders that are due, sent, answered by ticks, questions and wishes, and closed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  sql`alter table swap
    add column start_at timestamptz,
    add column noticed_at timestamptz,
    add column only_confirmed boolean not null default false`,
  // Moves are read state by state in order of user id, page by page: without it each page sorts all that are left.
  sql`create index move_of_state on move (swap_id, state, user_id)`,
  sql`create index swap_start on swap (start_at) where state = 'scheduled'`,
  sql`alter table reminder drop constraint reminder_state_check`,
  sql`alter table reminder
    add constraint reminder_state_check
      check (state in ('waiting', 'sending', 'sent', 'failed', 'confirmed')),
    add column unreached text,
    add column loses_teams boolean not null default false,
    add column due_at timestamptz,
    add column occasion text not null default 'planned',
    add column claimed_at timestamptz,
    add column times_sent integer not null default 0,
    add column doubtful_at timestamptz,
    add column ticked jsonb not null default '[]',
    add column help_text text,
    add column help_asked_at timestamptz,
    add column help_answered_at timestamptz,
    add column help_answered_by text,
    add column more_time_at timestamptz,
    add column opted_out_at timestamptz,
    add column closing text check (closing in ('due', 'sending', 'sent', 'failed'))`,
  sql`update reminder set times_sent = 1 where sent_at is not null`,
  sql`create index reminder_due on reminder (due_at) where due_at is not null`,
  sql`create index reminder_claimed on reminder (claimed_at) where claimed_at is not null`,
  sql`create index reminder_closing on reminder (swap_id) where closing = 'due'`,
  sql`alter table card_place add column aside boolean not null default false`,
];
