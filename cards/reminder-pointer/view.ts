import type { Card } from '../../bot/conversation/card.ts';
import { inLanguage } from '../language/in-language.ts';
import type { ReminderModel } from '../reminder/model.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

/** What is left where a user's reminder stood before it was shown elsewhere. */
export const reminderPointer: Card<Pick<ReminderModel, 'language'>> = {
  name: 'reminder-pointer',
  template,
  readerFor: ({ language }, reader) => inLanguage(language, reader),
  present: (_model, reader) => {
    const { text } = strings[reader.userLanguage];
    return { text, summary: text };
  },
  samples: {
    empty: { language: undefined },
    usual: { language: undefined },
    longest: { language: undefined },
    hostile: { language: undefined },
  },
};
