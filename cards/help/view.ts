import type { Card } from '../../bot/conversation/card.ts';
import { commandNames, commandWord } from '../../bot/conversation/commands.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export const help: Card<undefined> = {
  name: 'help',
  template,
  present: (_model, reader) => {
    const texts = strings[reader.adminLanguage];
    return {
      title: texts.title,
      intro: texts.intro,
      commands: commandNames.map((name) => ({
        word: name === 'move' ? texts.moveExample : commandWord(name, reader.adminLanguage),
        meaning: texts.meanings[name],
      })),
      roles: texts.roles,
      article: texts.article,
      moveUsers: texts.moveUsers,
      summary: texts.title,
    };
  },
  samples: { empty: undefined, usual: undefined, longest: undefined, hostile: undefined },
};
