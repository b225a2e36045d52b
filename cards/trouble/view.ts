import type { Card } from '../../bot/conversation/card.ts';
import type { TroubleModel } from '../../bot/conversation/standing-cards.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export const trouble: Card<TroubleModel> = {
  name: 'trouble',
  template,
  present: ({ kind, reference }, reader) => {
    const texts = strings[reader.userLanguage];
    return {
      title: texts.title,
      happened: texts.happened[kind],
      unchanged: texts.unchanged,
      next: texts.next[kind],
      reference: texts.reference(reference),
      goOn: texts.goOn,
      summary: texts.summary,
    };
  },
  samples: {
    empty: { kind: 'unexpected', reference: '0' },
    usual: { kind: 'tenant-unavailable', reference: '7f3a-91c2' },
    longest: { kind: 'tenant-forbids', reference: '7f3a-91c2' },
    hostile: { kind: 'unknown-verb', reference: '${reference}' },
  },
};
