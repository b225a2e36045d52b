import { formatNumber } from '../../bot/conversation/format.ts';
import { notice } from '../../bot/conversation/notice.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import { show } from '../../bot/conversation/show.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { frameStrings } from '../../bot/conversation/strings.ts';
import { guidOf, submitted } from '../../bot/conversation/submitted.ts';
import { ConversationError } from '../../bot/conversation/trouble.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { User } from '../../bot/licensing/user.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { namesApart } from '../words/names-apart.ts';
import { activeUsersPage } from '../words/portals.ts';
import { countries, countryName } from './countries.ts';
import { proposedCountry } from './propose.ts';
import { setForAll, type SetTally } from './set.ts';
import { strings } from './strings.ts';
import { location } from './view.ts';

type Choice = { readonly swapId: string; readonly version: unknown } & (
  { readonly what: 'ask' } | { readonly what: 'set'; readonly country: string }
);

/**
 * Sets the usage location of the users of a draft who have none, after asking for the country. Only for an admin who is
 * signed in: what is written to people's accounts is written in that admin's name, and Entra says whether they may.
 */
export const locationStep: Step<Choice> = {
  verb: 'location',
  audience: 'admin',
  commands: {},
  parse: (raw) => {
    const data = submitted(raw);
    const swapId = guidOf(data?.['swap']);
    if (data === undefined || swapId === undefined) return undefined;
    const { version } = data;
    if (data['choice'] === 'ask') return { what: 'ask', swapId, version };
    const country = countries.find((code) => code === data['country']);
    return data['choice'] === 'set' && country !== undefined
      ? { what: 'set', swapId, version, country }
      : undefined;
  },
  handle: async (choice, visit) => {
    const swap = await visit.desk.journal.find(choice.swapId);
    if (swap === undefined || swap.tenantId !== visit.origin.tenantId)
      throw new ConversationError('no-such-swap');
    if (swap.state === 'draft' && swap.adminId !== visit.origin.userId)
      return notice(frameStrings[visit.reader.adminLanguage].colleagues);
    if (swap.state !== 'draft' || swap.version !== choice.version)
      return await visit.wizard.stale(swap.id, visit);
    if (visit.actor.kind !== 'admin') return await visit.wizard.show(swap, visit);
    const users = await visit.users(swap.draft.userIds);
    const lacking = users.filter(({ usageLocation }) => usageLocation === undefined);
    if (lacking.length === 0)
      return await visit.wizard.show(swap, visit, strings[visit.reader.adminLanguage].nobody);
    return choice.what === 'ask'
      ? await ask(swap, users, lacking, visit)
      : await set(swap, lacking, choice.country, visit);
  },
};

async function ask(
  { id, version }: Swap,
  users: readonly User[],
  lacking: readonly User[],
  visit: Visit,
): Promise<Reply> {
  const names = lacking.map(namesApart(lacking));
  const proposed = await proposedCountry(users, visit);
  return show(location, { swapId: id, version, users: names, proposed }, visit);
}

/** The run is told when, since Graph may not know a new usage location everywhere at once. */
async function set(swap: Swap, lacking: readonly User[], country: string, visit: Visit): Promise<Reply> {
  const { desk, origin } = visit;
  const draft = { ...swap.draft, locationSetAt: new Date(desk.clock.now()).toISOString() };
  // Saved before anything is written: a doubled press finds another version.
  const saved = await desk.journal.saveDraft(swap.id, swap.version, draft);
  if (saved === undefined) return await visit.wizard.stale(swap.id, visit);
  await desk.journal.audit(swap.id, origin.userId, 'location-set');
  const tally = await setForAll(lacking, country, visit);
  desk.recentUsers.keep(origin.userId, tally.done);
  return await visit.wizard.show(saved, visit, sentences(tally, country, visit));
}

function sentences({ done, failed, denied }: SetTally, country: string, { reader }: Visit): string {
  const texts = strings[reader.adminLanguage];
  const number = (value: number): string => formatNumber(reader, value);
  return [
    ...(done.length === 0
      ? []
      : [texts.done(number(done.length), done.length, countryName(country, reader))]),
    ...(failed === 0 ? [] : [texts.failed(number(failed), failed)]),
    ...(denied ? [texts.notAllowed(activeUsersPage)] : []),
  ].join(' ');
}
