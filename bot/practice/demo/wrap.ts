/** The part of a line below which its continuation begins: space, a choice's box, or a fact's title. */
const hanging = /^\s*(?:[([][ x][)\]] |\S{1,20}\s{2,})?/;

/**
 * Breaks a line between words so that no part is longer than `width` characters. A word that is longer, such as
 * an address, stays whole so that it can be copied.
 */
export function wrapLine(line: string, width: number): readonly string[] {
  const start = hanging.exec(line)?.[0] ?? '';
  const [first = '', ...words] = line.slice(start.length).split(' ');
  const lines: string[] = [];
  let current = start + first;
  for (const word of words) {
    if (`${current} ${word}`.length <= width) {
      current += ` ${word}`;
    } else {
      lines.push(current.trimEnd());
      current = ' '.repeat(start.length) + word;
    }
  }
  return [...lines, current.trimEnd()];
}
