import { parseArgs } from 'node:util';
import { adminLanguages, type AdminLanguage } from '../../conversation/language.ts';

/** What the one who started the demo asked for. */
export type Asked =
  | { readonly kind: 'play'; readonly language: AdminLanguage }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'refused'; readonly sentence: string };

const help = `npm run demo [-- --lang ${adminLanguages.join('|')}]

Plays an administrator and affected users against the bot and a made-up company, and prints every card
as text. Nothing leaves this machine. Exit code: 0 if the company's licenses are then as they should be,
1 if not, 2 if the arguments are wrong.

  --lang  the language of the administrator and of the headings; ${adminLanguages[0]} if left out
  --help  this text`;

/** @param args what follows the program's name on the command line */
export function readArguments(args: readonly string[]): Asked {
  const { tokens } = parseArgs({
    args: [...args],
    options: { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    strict: false,
    tokens: true,
  });
  let language: AdminLanguage = adminLanguages[0];
  for (const token of tokens) {
    if (token.kind === 'positional') return refused(`The demo does not know “${token.value}”.`);
    if (token.kind === 'option-terminator') continue;
    if (token.name === 'help' || token.name === 'h') return { kind: 'help', text: help };
    if (token.name !== 'lang') return refused(`The demo does not know the option ${token.rawName}.`);
    const said = adminLanguages.find((known) => known === token.value);
    if (token.value === undefined) return refused('A language is missing after --lang.');
    if (said === undefined) return refused(`The demo does not speak “${token.value}”.`);
    language = said;
  }
  return { kind: 'play', language };
}

function refused(problem: string): Asked {
  return {
    kind: 'refused',
    sentence: `${problem} Use --lang ${adminLanguages.join(' or --lang ')}, or --help.`,
  };
}
