import assert from 'node:assert/strict';
import type { SwapProducts } from '../../bot/licensing/swap-products.ts';
import type { HeldLicense, User } from '../../bot/licensing/user.ts';
import { openStore, type Store } from '../../bot/storage/store.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import { analyse } from '../../bot/swaps/analysis.ts';
import { planMoves } from '../../bot/swaps/confirm.ts';
import type { RunEvent } from '../../bot/swaps/run.ts';
import { runSwap, type RunEnd } from '../../bot/swaps/runner.ts';
import { RunsHere } from '../../bot/swaps/runs-here.ts';
import type { Draft, Move, Swap } from '../../bot/swaps/swap.ts';
import type { Tenant } from '../../bot/swaps/tenant.ts';
import { createWriteBudget } from '../../bot/swaps/write-budget.ts';
import { emptyDataFolder } from '../support/empty-database.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { direct, e3, f3, skus, user, userId, visio } from './company.ts';
import { ScriptedTenant } from './scripted-tenant.ts';
import { Life, Watch } from './watched.ts';

export const tenantId = 'contoso';
export const adminId = 'admin';
export const e3ToF3: SwapProducts = { from: [skus.e3], to: [skus.f3] };

/** What else a draft can say. */
type Chosen = Pick<Draft, 'watchInherited' | 'locationSetAt' | 'pilot' | 'schedule'>;

/** A real journal in memory, shared by the tests of a suite: each has its own swaps and its own users. */
export class Books {
  readonly clock = new ManualClock();
  readonly watch = new Watch();
  #store: Store | undefined;
  #firstFree = 1;

  get store(): Store {
    assert.ok(this.#store, 'the store is not open');
    return this.#store;
  }

  async open(): Promise<void> {
    const silent = { warn: () => undefined, error: () => undefined };
    this.#store = await openStore(
      { kind: 'folder', folder: await emptyDataFolder() },
      { clock: this.clock, log: silent },
    );
  }

  async close(): Promise<void> {
    await this.#store?.close();
  }

  /** People nobody else in this store uses, each with these licenses. */
  people(count: number, licenses: readonly HeldLicense[] = [direct(skus.e3)]): readonly User[] {
    const from = this.#firstFree;
    this.#firstFree += count;
    return Array.from({ length: count }, (_, index) => user(userId(from + index), licenses));
  }

  /** A confirmed swap of so many people from E3 to F3. */
  async swapOf(
    count: number,
    licenses?: readonly HeldLicense[],
    chosen: Chosen = {},
  ): Promise<Rehearsal<ScriptedTenant>> {
    const users = this.people(count, licenses);
    const tenant = new ScriptedTenant(users, [e3, f3, visio], this.clock);
    return await confirmedSwap(this, tenant, users, e3ToF3, chosen);
  }
}

/** Books that are open while the tests of the suite run. */
export function openBooks(): Books {
  const books = new Books();
  before(() => books.open());
  after(() => books.close());
  return books;
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  /** Ends when the process is killed. */
  readonly life?: Life;
  /** Those of the same process; left out: it is in one of its own. */
  readonly runs?: RunsHere;
  readonly entitled?: (adminId: string) => Promise<boolean>;
  readonly onProgress?: (swapId: string) => void;
}

/** A confirmed swap, and runs of it in which time passes only while everybody waits. */
export class Rehearsal<Directory extends Tenant> {
  readonly books: Books;
  readonly tenant: Directory;
  readonly swap: Swap;
  /** In the order chosen. */
  readonly userIds: readonly string[];
  readonly events: RunEvent[] = [];

  constructor(books: Books, tenant: Directory, swap: Swap, userIds: readonly string[]) {
    this.books = books;
    this.tenant = tenant;
    this.swap = swap;
    this.userIds = userIds;
  }

  async run(options: RunOptions = {}): Promise<RunEnd> {
    return await this.books.watch.drive(this.books.clock, this.start(options));
  }

  /** Begins a run that only a `drive` gets to its end. */
  async start(options: RunOptions = {}): Promise<RunEnd> {
    const { signal = new AbortController().signal, life = new Life() } = options;
    const { entitled = async () => true, onProgress = () => undefined, runs = new RunsHere() } = options;
    const { store, clock, watch } = this.books;
    return await runSwap(this.swap.id, signal, {
      journal: watch.over(store.journal, life),
      tenant: watch.over(this.tenant, life),
      clock,
      writes: createWriteBudget(clock, 1),
      runs,
      entitled,
      actorFor: () => theBot,
      onProgress,
      log: (event) => this.events.push(event),
    });
  }

  /** The nth user of the swap, from 0. */
  id(index: number): string {
    const id = this.userIds[index];
    assert.ok(id, `the swap has no user ${index}`);
    return id;
  }

  async moves(): Promise<readonly Move[]> {
    return await this.books.store.journal.moves(this.swap.id, { limit: 1_000 });
  }

  async move(userId: string): Promise<Move> {
    const move = await this.books.store.journal.move(this.swap.id, userId);
    assert.ok(move, `${userId} is not on the books`);
    return move;
  }

  /** State and reason of every move, as `refused: no-seat`, in order of user id. */
  async states(): Promise<readonly string[]> {
    const moves = await this.moves();
    return moves.map(({ state, reason }) => (reason === undefined ? state : `${state}: ${reason}`));
  }

  async found(): Promise<Swap> {
    const swap = await this.books.store.journal.find(this.swap.id);
    assert.ok(swap, 'the swap is not on record');
    return swap;
  }

  async state(): Promise<Swap['state']> {
    return (await this.found()).state;
  }

  /** What somebody says to a paused swap. */
  async goOn(byUserId = adminId): Promise<void> {
    const { id, version } = await this.found();
    assert.ok(await this.books.store.journal.resume(id, version, byUserId));
  }
}

export function times<Value>(count: number, value: Value): readonly Value[] {
  return Array.from({ length: count }, () => value);
}

/** Drafts and confirms a swap of these users as the conversation does; with a schedule it waits for its hour. */
export async function confirmedSwap<Directory extends Tenant>(
  books: Books,
  tenant: Directory,
  users: readonly Pick<User, 'id'>[],
  products: SwapProducts,
  chosen: Chosen = {},
): Promise<Rehearsal<Directory>> {
  const { journal } = books.store;
  const userIds = users.map(({ id }) => id);
  const draft = { step: 'confirm', trail: [], userIds, notFound: [], doubled: 0, products, ...chosen };
  const { id, version } = await journal.createDraft(tenantId, adminId, draft);
  const { moves, leftOut } = planMoves(
    await analyse({ tenant, journal, users: (...asked) => tenant.users(...asked) }, theBot, {
      swapId: id,
      userIds,
      products,
      watchInherited: chosen.watchInherited === true,
    }),
  );
  const { pilot, schedule } = chosen;
  const swap =
    schedule === undefined
      ? await journal.confirm(id, version, adminId, moves, leftOut, pilot)
      : await journal.schedule(id, version, adminId, { moves, leftOut, pilot, reminders: [] });
  assert.ok(swap, 'the swap was not confirmed');
  return new Rehearsal(books, tenant, swap, userIds);
}
