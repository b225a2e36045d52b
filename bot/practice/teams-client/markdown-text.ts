/** Stands for an escaped character while the marks around it are taken away. */
const privateUse = 0xe000;

/**
 * Adaptive Card Markdown as a person reads it: emphasis and escapes gone, a link followed by its address, list
 * points as they are.
 */
export function markdownAsText(markdown: string): string {
  return markdown
    .replace(/\\([\\`*_[\](){}<>~#+\-.!|])/g, (_, escaped: string) =>
      String.fromCharCode(privateUse + escaped.charCodeAt(0)),
    )
    .replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, '$1 ($2)')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/[\ue000-\ue07f]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - privateUse))
    .replace(/\u2060/g, '')
    .replace(/\r\n?/g, '\n');
}
