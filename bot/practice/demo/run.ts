import { startApp, type App } from '../../app.ts';
import { readConfig } from '../../config.ts';
import { createLog } from '../../log.ts';
import { adminLanguages, type AdminLanguage } from '../../conversation/language.ts';
import { Releases } from '../../releases.ts';
import { sentenceFor } from '../../start-problem.ts';
import { cast } from '../company/cast.ts';
import { contoso } from '../company/contoso.ts';
import type { Person } from '../company/person.ts';
import { startTeamsClient, type TeamsClient } from '../teams-client/teams-client.ts';
import { createPage, type Page } from './page.ts';
import { Player } from './player.ts';
import { readLicenses } from './read-licenses.ts';
import { moveWithLoss, moveWithoutLoss } from './scenes.ts';
import { printVerdict } from './verdict.ts';
import { wordsIn } from './words.ts';

/**
 * Plays the demo from an empty folder and prints it.
 * @returns whether the tenant's licenses are then as they should be
 * @throws Error with a sentence where the bot does not start, or does not do what the play needs
 */
export async function runDemo(language: AdminLanguage, folder: string): Promise<boolean> {
  const releases = new Releases();
  try {
    let teams: TeamsClient | undefined = undefined;
    releases.add(async () => teams?.close());
    const app = await start(folder);
    // The app ends first, so that what it still has to say finds its hearers.
    releases.add(() => app.close());
    teams = await startTeamsClient({ botUrl: app.botUrl, tenantId: app.tenantId });
    return await play(language, app.graphUrl, teams, createPage(process.stdout));
  } finally {
    await releases.run();
  }
}

/** Nothing of the environment is read: whoever has set credentials does not want a demo with them. */
async function start(folder: string): Promise<App> {
  try {
    return await startApp(readConfig({ DATA_DIR: folder, PORT: '0' }), createLog('warn', process.stderr));
  } catch (error) {
    throw new Error(sentenceFor(error), { cause: error });
  }
}

async function play(
  language: AdminLanguage,
  graphUrl: string,
  teams: TeamsClient,
  page: Page,
): Promise<boolean> {
  const words = wordsIn[language];
  const other = adminLanguages.find((known) => known !== language) ?? language;
  const meet = async (person: Person, name: string, speaks: AdminLanguage): Promise<Player> => {
    const { locale } = wordsIn[speaks];
    const chat = teams.person({ id: person.id, name: person.displayName, locale, timeZone });
    await chat.install();
    return new Player({ name, chat, page, words });
  };
  const { admin, affected, alsoAffected } = cast;
  const administrator = await meet(admin, words.admin(admin.displayName), language);
  const [first, second] = [
    await meet(affected, words.affected(affected.displayName), language),
    await meet(alsoAffected, words.affected(alsoAffected.displayName), other),
  ];
  const before = await readLicenses(graphUrl);

  page.part(words.partWithLoss);
  const withLoss = await moveWithLoss({
    admin: administrator,
    people: [affected, alsoAffected, called('elin.akesson')],
    reminded: [
      { player: first, language: words.language[language] },
      { player: second, language: words.language[other] },
    ],
    words,
  });
  page.part(words.partWithoutLoss);
  const withoutLoss = await moveWithoutLoss({ admin: administrator, person: called('par.sjo'), words });

  return printVerdict(before, await readLicenses(graphUrl), [...withLoss, ...withoutLoss], { page, words });
}

const timeZone = 'Europe/Stockholm';

function called(account: string): Person {
  const upn = `${account}@${contoso.defaultDomain}`;
  const found = contoso.people.find(({ userPrincipalName }) => userPrincipalName === upn);
  if (found === undefined) throw new Error(`Nobody in the practice company is called ${account}.`);
  return found;
}
