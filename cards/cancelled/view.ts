import type { Card } from '../../bot/conversation/card.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export const cancelled: Card<undefined> = {
  name: 'cancelled',
  template,
  present: (_model, reader) => {
    const texts = strings[reader.adminLanguage];
    return { ...texts, summary: texts.title };
  },
  samples: { empty: undefined, usual: undefined, longest: undefined, hostile: undefined },
};
