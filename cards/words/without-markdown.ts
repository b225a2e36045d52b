/** Words that were made for a card, for a place without Markdown: a link is followed by its address. */
export function withoutMarkdown(words: string): string {
  return words
    .replace(/(?<!\\)\[([^\]]*)\]\(([^)\s]*)\)/g, (_, text: string, address: string) =>
      text === address ? text : `${text} (${address})`,
    )
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/\\([\\`*_[\]()<>~+#.-])/g, '$1')
    .replaceAll('\u2060', '');
}
