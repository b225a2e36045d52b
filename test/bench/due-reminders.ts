import { sql } from 'kysely';
import { openDatabase, type Database } from '../../bot/storage/database.ts';
import { openStore } from '../../bot/storage/store.ts';
import { systemClock } from '../../bot/system-clock.ts';
import { newServerDatabase, stopServer } from '../storage/postgres-server.ts';
import { quiet } from './measured-swap.ts';
import { comparison, row, type BenchRow } from './row.ts';

const swaps = 1_000;
const remindersEach = 1_000;
const claimed = 100;
const runs = 9;

/** Finding and claiming what is due, with a million reminders on record of which a thousand are due. */
export async function dueReminders(): Promise<BenchRow[]> {
  const config = { kind: 'server', url: await newServerDatabase() } as const;
  const store = await openStore(config, { clock: systemClock, log: quiet });
  const database = await openDatabase(config, quiet);
  try {
    await fill(database);
    const whole = await took(() =>
      sql`select count(*) from reminder where state = 'sent'`.execute(database.rows),
    );
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1)
      times.push(await took(() => store.reminders.claimDue(claimed, () => undefined)));
    const median = times.toSorted((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
    return [
      row('reading through 1,000,000 reminders', whole),
      comparison(`finding and claiming ${claimed} that are due among them`, median, 'reading through', whole),
    ];
  } finally {
    await database.close();
    await store.close();
    await stopServer();
  }
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Nine of ten swaps are over; of each of the others some reminders are due, and the rest later. */
async function fill({ rows }: Database): Promise<void> {
  await sql`insert into swap (id, tenant_id, admin_id, state, version, attempt, draft, created_at)
    select 'swap ' || n, 'tenant', 'admin', case when n % 10 = 0 then 'scheduled' else 'finished' end, 1, 0,
      '{"step": "", "trail": [], "notFound": [], "doubled": 0, "products": {"from": [], "to": []}}', now()
    from generate_series(1, ${swaps}::integer) as n`.execute(rows);
  await sql`insert into reminder (swap_id, user_id, tenant_id, state, services, unknown_plans, tasks, begun_at, due_at)
    select swap.id, 'user ' || n, 'tenant', case when swap.state = 'finished' then 'sent' else 'waiting' end,
      '[{"service": "mailbox", "change": "reduced", "beforeQuotaGb": 100, "afterQuotaGb": 2}]', false,
      '["outlook-pst"]', now(),
      case when swap.state = 'finished' then null
        when n <= 10 then now() - interval '1 minute' else now() + interval '3 days' end
    from swap, generate_series(1, ${remindersEach}::integer) as n`.execute(rows);
  await sql`analyze`.execute(rows);
}
