import type { Card } from '../../bot/conversation/card.ts';
import { formatInstant, formatNumber } from '../../bot/conversation/format.ts';
import { otherLanguage } from '../language/other-language.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export interface StartModel {
  /** A draft worth going on with. */
  readonly draft: { readonly users: number; readonly begunAt: string } | undefined;
}

export const start: Card<StartModel> = {
  name: 'start',
  template,
  present: ({ draft }, reader) => {
    const texts = strings[reader.adminLanguage];
    const other = otherLanguage(reader.userLanguage);
    return {
      title: texts.title,
      intro: texts.intro,
      promise: texts.promise,
      hasDraft: draft !== undefined,
      draft:
        draft === undefined
          ? ''
          : texts.draft(formatNumber(reader, draft.users), draft.users, formatInstant(reader, draft.begunAt)),
      resume: texts.resume,
      moveUsers: draft === undefined ? texts.moveUsers : texts.moveAnew,
      moveChoice: draft === undefined ? 'move' : 'anew',
      moveStyle: draft === undefined ? 'positive' : 'default',
      swaps: texts.swaps,
      help: texts.help,
      typed: texts.typed,
      switchTitle: other.name,
      switchTo: other.language,
      summary: texts.summary,
    };
  },
  samples: {
    empty: { draft: undefined },
    usual: { draft: { users: 3, begunAt: '2026-11-24T09:05:00.000Z' } },
    longest: { draft: { users: 200, begunAt: '2026-09-30T22:59:00.000Z' } },
    hostile: { draft: { users: 1, begunAt: '1970-01-01T00:00:00.000Z' } },
  },
};
