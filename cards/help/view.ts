import type { Card } from '../../bot/conversation/card.ts';
import { commandNames, commandWord, type CommandName } from '../../bot/conversation/commands.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export interface HelpModel {
  /** Admins sign in to make changes in their own name. */
  readonly signIn: boolean;
}

const aboutSigningIn: readonly CommandName[] = ['sign-in', 'sign-out'];

export const help: Card<HelpModel> = {
  name: 'help',
  template,
  present: ({ signIn }, reader) => {
    const texts = strings[reader.adminLanguage];
    const names = commandNames.filter((name) => signIn || !aboutSigningIn.includes(name));
    return {
      title: texts.title,
      intro: texts.intro,
      commands: names.map((name) => ({
        word: name === 'move' ? texts.moveExample : commandWord(name, reader.adminLanguage),
        meaning: texts.meanings[name],
      })),
      roles: texts.roles,
      article: texts.article,
      moveUsers: texts.moveUsers,
      summary: texts.title,
    };
  },
  samples: {
    empty: { signIn: false },
    usual: { signIn: false },
    longest: { signIn: true },
    hostile: { signIn: true },
  },
};
