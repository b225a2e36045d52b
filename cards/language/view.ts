import type { Card } from '../../bot/conversation/card.ts';
import { userLanguages } from '../../bot/conversation/language.ts';
import template from './card.json' with { type: 'json' };
import { languageNames } from './other-language.ts';
import { strings } from './strings.ts';

export const languageCard: Card<undefined> = {
  name: 'language',
  template,
  present: (_model, reader) => {
    const texts = strings[reader.userLanguage];
    return {
      ...texts,
      languages: userLanguages.map((language) => ({ language, name: languageNames[language] })),
      summary: texts.title,
    };
  },
  samples: { empty: undefined, usual: undefined, longest: undefined, hostile: undefined },
};
