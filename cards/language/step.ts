import { userLanguageOf, userLanguages, type UserLanguage } from '../../bot/conversation/language.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import { readerOf } from '../../bot/conversation/reader.ts';
import { show } from '../../bot/conversation/show.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { submitted, wordOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { home } from '../start/home.ts';
import { languageNames } from './other-language.ts';
import { languageCard } from './view.ts';

/** The language asked for, or `ask`. */
type Input = UserLanguage | 'ask';

export const languageStep: Step<Input> = {
  verb: 'language',
  audience: 'everyone',
  commands: { language: named },
  parse: (data) => wordOf(submitted(data)?.['choice'], userLanguages),
  handle: async (input, visit) =>
    input === 'ask' ? show(languageCard, undefined, visit) : await choose(input, visit),
};

/** A language by its tag or by what it is called in any of our languages. */
function named(rest: string): Input {
  const typed = rest.toLowerCase();
  const byName = userLanguages.find(
    (language) => languageNames[language].toLowerCase() === typed || foreignNames[language].includes(typed),
  );
  return byName ?? userLanguageOf(typed) ?? 'ask';
}

const foreignNames: Readonly<Record<UserLanguage, readonly string[]>> = {
  en: ['engelska'],
  sv: ['swedish'],
};

async function choose(language: UserLanguage, visit: Visit): Promise<Reply> {
  const { desk, origin } = visit;
  await desk.roster.chooseLanguage(origin.tenantId, origin.userId, language);
  const reader = readerOf(
    { chosenLanguage: language, clientLocale: origin.locale, timeZone: origin.timeZone },
    desk.defaults,
  );
  return await home({ ...visit, reader });
}
