import type { Card } from '../../bot/conversation/card.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export interface FileModel {
  readonly title: string;
  readonly description: string;
  readonly name: string;
  readonly url: string;
}

/** A file to be opened in the browser; in practice, where the client cannot keep files for anybody. */
export const file: Card<FileModel> = {
  name: 'file',
  template,
  present: ({ title, description, name, url }, reader) => {
    const texts = strings[reader.adminLanguage];
    return {
      title,
      description,
      name: markdownText(name),
      url,
      open: texts.open,
      expires: texts.expires,
      summary: texts.summary,
    };
  },
  samples: {
    empty: sample({ name: 'plan.csv' }),
    usual: sample({}),
    longest: sample({
      description: 'One row for each user. '.repeat(20),
      name: `${'long-'.repeat(40)}plan.csv`,
    }),
    hostile: sample({ name: '[Click](https://evil.example).csv' }),
  },
};

function sample(changes: Partial<FileModel>): FileModel {
  return {
    title: 'The plan as a table',
    description: 'One row for each chosen user.',
    name: 'license-swap-plan-2026-11-27.csv',
    url: 'http://127.0.0.1:3978/files/EKw2X0iCzJm0xjN1qf8b1q5d2yXw9Zs3b1k0m7u4aQc',
    ...changes,
  };
}
