import type { AdminLanguage } from './language.ts';

/** What can be typed at any point. Every language's words are understood whatever language the reader has. */
export type CommandName =
  | 'hi'
  | 'help'
  | 'move-users'
  | 'move'
  | 'swaps'
  | 'compare'
  | 'unused'
  | 'undo'
  | 'language'
  | 'forget'
  | 'sign-in'
  | 'sign-out'
  | 'back'
  | 'cancel';

/**
 * The words of each command; the first is the one that help shows. Longer words win, so that "move users"
 * is not read as "move" with the rest "users".
 */
const words: Readonly<Record<CommandName, Readonly<Record<AdminLanguage, readonly string[]>>>> = {
  hi: {
    en: ['hi', 'hello', 'hey', 'start', 'start over', 'home', 'thanks', 'thank you'],
    sv: ['hej', 'hallå', 'tjena', 'börja', 'börja om', 'tack'],
  },
  help: { en: ['help', '?'], sv: ['hjälp'] },
  'move-users': {
    en: ['move users', 'move', 'switch users', 'swap licenses', 'swap', 'change licenses'],
    sv: ['flytta användare', 'flytta', 'byt licens', 'byt licenser', 'byt plan'],
  },
  move: { en: ['move'], sv: ['flytta'] },
  swaps: { en: ['swaps', 'status', 'history'], sv: ['byten', 'läge', 'historik'] },
  compare: { en: ['compare products', 'compare'], sv: ['jämför produkter', 'jämför'] },
  unused: { en: ['unused licenses', 'unused'], sv: ['oanvända licenser', 'oanvända'] },
  undo: { en: ['undo'], sv: ['ångra'] },
  language: { en: ['language'], sv: ['språk'] },
  forget: { en: ['forget'], sv: ['glöm'] },
  'sign-in': { en: ['sign in', 'log in'], sv: ['logga in'] },
  'sign-out': { en: ['sign out', 'log out'], sv: ['logga ut'] },
  back: { en: ['back'], sv: ['tillbaka', 'bakåt'] },
  cancel: { en: ['cancel', 'stop', 'abort'], sv: ['avbryt', 'stopp'] },
};

export interface Command {
  readonly name: CommandName;
  /** What was typed after the command's words, as it was typed. */
  readonly rest: string;
}

/** Commands that take something after their words. */
const takesMore: readonly CommandName[] = ['move', 'compare', 'language', 'forget'];

/** The command that a text means, or undefined. Case, surrounding space and closing punctuation do not matter. */
export function commandOf(text: string): Command | undefined {
  const typed = text.trim().replace(/\s+/g, ' ');
  const bare = fold(typed.replace(/[.!]+$/, '').replace(/(?<=\S)\?+$/, ''));
  for (const name of commandNames) {
    if (wordsOf(name).includes(bare)) return { name, rest: '' };
  }
  for (const name of takesMore) {
    const word = wordsOf(name).find((candidate) => fold(typed).startsWith(`${candidate} `));
    if (word !== undefined) return { name, rest: typed.slice(word.length).trim() };
  }
  return undefined;
}

/** The word that help shows for a command. */
export function commandWord(name: CommandName, language: AdminLanguage): string {
  return words[name][language][0] ?? name;
}

export const commandNames = Object.keys(words) as readonly CommandName[];

function wordsOf(name: CommandName): readonly string[] {
  return [...words[name].en, ...words[name].sv];
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFC');
}
