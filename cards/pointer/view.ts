import type { Card } from '../../bot/conversation/card.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export const pointer: Card<undefined> = {
  name: 'pointer',
  template,
  present: (_model, reader) => {
    const { text } = strings[reader.adminLanguage];
    return { text, summary: text };
  },
  samples: { empty: undefined, usual: undefined, longest: undefined, hostile: undefined },
};
