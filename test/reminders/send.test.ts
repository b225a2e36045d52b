import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import { createSend, type SendPorts } from '../../bot/reminders/send.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { recipientOf } from '../../cards/reminder/recipient.ts';
import { openStore, type Store } from '../../bot/storage/store.ts';
import { systemClock } from '../../bot/system-clock.ts';
import { startConnectorDouble, type ConnectorDouble } from '../support/connector-double/connector-double.ts';
import { draft, quiet } from '../storage/stores.ts';
import { emptyDataFolder } from '../support/empty-database.ts';
import { messageBy, messengerOf, portsTo, tenantId } from './reaching.ts';

const messenger = messengerOf();
const defaults = { locale: 'en-GB', timeZone: 'Europe/London' };

describe('A reminder to somebody who has never met the bot', function () {
  this.timeout(60_000);
  let connector: ConnectorDouble;
  let store: Store;
  before(async () => {
    const folder = await emptyDataFolder();
    store = await openStore({ kind: 'folder', folder }, { clock: systemClock, log: quiet });
    connector = await startConnectorDouble();
  });
  after(async () => {
    await connector.close();
    await store.close();
  });

  /** Planned for a user of whom the directory has this language, and sent. */
  async function sent(language: string | undefined) {
    const { journal, reminders, roster } = store;
    const swap: Swap = await journal.createDraft(tenantId, randomUUID(), draft);
    const userId = randomUUID();
    const planned = { userId, services: [], unknownPlans: false, tasks: [], losesTeams: false, language };
    await reminders.ask({ tenantId, swapId: swap.id }, [
      { ...planned, unreachable: undefined, dueAt: undefined },
    ]);
    const reminder: Reminder = (await reminders.find(swap.id, userId)) ?? assert.fail();
    const readers: ReturnType<typeof recipientOf>[] = [];
    const ports: SendPorts = {
      roster,
      clock: systemClock,
      reach: portsTo(connector, messenger, systemClock),
      card: async (of, _swap, person) => {
        readers.push(recipientOf(of, person, { defaults }));
        return messageBy(messenger);
      },
      report: (event, error) => assert.fail(`${event} ${String(error)}`),
    };
    assert.equal((await createSend(ports)(reminder, swap)).kind, 'delivered');
    return { reader: readers[0] ?? assert.fail(), person: await roster.find(tenantId, userId) };
  }

  it('is in the language that the directory has, and so is what follows', async () => {
    const { reader, person } = await sent('sv-SE');
    assert.deepEqual(reader, {
      adminLanguage: 'sv',
      userLanguage: 'sv',
      locale: 'sv-SE',
      timeZone: defaults.timeZone,
    });
    assert.equal(person?.clientLocale, 'sv-SE');
  });

  for (const language of [undefined, '', 'fi-FI', '*']) {
    it(`is in the default language where the directory has ${language === undefined ? 'none' : `“${language}”`}`, async () => {
      assert.equal((await sent(language)).reader.locale, 'en-GB');
    });
  }
});
