import type { Card } from '../../bot/conversation/card.ts';
import type { NotEntitledModel } from '../../bot/conversation/standing-cards.ts';
import { otherLanguage } from '../language/other-language.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export const notEntitled: Card<NotEntitledModel> = {
  name: 'not-entitled',
  template,
  present: ({ reason }, reader) => {
    const texts = strings[reader.userLanguage];
    const other = otherLanguage(reader.userLanguage);
    return {
      title: texts.title,
      reason: texts.reason[reason],
      who: texts.who,
      tasks: texts.tasks,
      switchTitle: other.name,
      switchTo: other.language,
      summary: texts.title,
    };
  },
  samples: {
    empty: { reason: 'not-entitled' },
    usual: { reason: 'not-entitled' },
    longest: { reason: 'limited' },
    hostile: { reason: 'unreadable' },
  },
};
