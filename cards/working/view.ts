import type { Card } from '../../bot/conversation/card.ts';
import { formatNumber } from '../../bot/conversation/format.ts';
import type { WorkingModel } from '../../bot/conversation/standing-cards.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export const working: Card<WorkingModel> = {
  name: 'working',
  template,
  present: ({ users }, reader) => {
    const { title, text, counted, stop } = strings[reader.userLanguage];
    return {
      title,
      text,
      hasCounted: users > 0,
      counted: counted(formatNumber(reader, users)),
      stop,
      summary: title,
    };
  },
  samples: {
    empty: { users: 0 },
    usual: { users: 12_987 },
    longest: { users: 100_000 },
    hostile: { users: Number.MAX_SAFE_INTEGER },
  },
};
