import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../bot/storage/store.ts';

/** A process of its own: opens the folder, confirms a swap, claims its move, says so, and then never gets on. */
const [folder = ''] = process.argv.slice(2);
const clock = { now: () => Date.now(), sleep: (ms: number) => sleep(ms) };
const log = { warn: () => undefined, error: () => undefined };
const { journal, queue } = await openStore({ kind: 'folder', folder }, { clock, log });
const products = { from: ['e3'], to: [] };
const draft = { step: 'who', trail: [], userIds: ['anna'], notFound: [], doubled: 0, products };
const made = await journal.createDraft(randomUUID(), 'admin', draft);
const moves = [{ userId: 'anna', acknowledged: [], acknowledgedPlans: [] }];
await journal.confirm(made.id, made.version, 'admin', moves, []);
await queue.start(async (swapId) => {
  const swap = await journal.beginRun(swapId);
  const before = [{ skuId: 'e3', disabledPlans: [] }];
  const change = { addLicenses: [], removeLicenses: ['e3'] };
  await journal.claim(swapId, swap?.attempt ?? 0, [{ userId: 'anna', before: before, change }]);
  process.stdout.write(swapId);
  await new Promise(() => undefined);
});
