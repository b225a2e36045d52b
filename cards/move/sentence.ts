/** `anna@contoso.com from E3 to F3`, the words after "move", in any of our languages. */
export interface MoveSentence {
  readonly who: string;
  /** Empty where the sentence does not say. */
  readonly from: string;
  readonly to: string;
}

const between: readonly { readonly from: string; readonly to: string }[] = [
  { from: 'from', to: 'to' },
  { from: 'från', to: 'till' },
];

/** Who comes first; from and to may follow in either order, and either may be missing. */
export function readSentence(rest: string): MoveSentence {
  const text = rest.replace(/[.!]+$/, '').normalize('NFC');
  const words = between.flatMap(({ from, to }) => [from, to]);
  const parts = text.split(new RegExp(`\\s+(${words.join('|')})\\s+`, 'iu'));
  const said = (key: 'from' | 'to'): string => {
    const index = parts.findIndex(
      (part, at) => at % 2 === 1 && between.some((pair) => pair[key] === part.toLowerCase()),
    );
    return index === -1 ? '' : (parts[index + 1] ?? '').trim();
  };
  return { who: (parts[0] ?? '').trim(), from: said('from'), to: said('to') };
}

const everybodyIn =
  /^(?:everyone|everybody|all(?: users)?|alla(?: användare)?) i(?:n)? (?:the |(?:group|gruppen) )*(.+)$/iu;

/** The group in `everyone in Sales` or `alla i gruppen Försäljning`; undefined where nobody speaks of one. */
export function groupIn(who: string): string | undefined {
  const named = everybodyIn.exec(who)?.[1]?.trim();
  return named?.replace(/^["“”'](.+)["“”']$/u, '$1');
}
