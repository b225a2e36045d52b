/**
 * Text from the directory is hostile. `plainText` is for places without Markdown (choices, button titles);
 * `markdownText` for TextBlock and FactSet, where a display name such as `[Click](https://evil.example)`
 * would otherwise become a link.
 */

const maximumLength = 80;

/** Control characters, line breaks and the characters that turn the direction of text around. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

export function plainText(text: string): string {
  const line = oneLine(text);
  const characters = Array.from(line);
  return characters.length > maximumLength ? `${characters.slice(0, maximumLength - 1).join('')}…` : line;
}

/** In full, as it is read. */
export function oneLine(text: string): string {
  return text.replace(unseen, ' ').replace(/ {2,}/g, ' ').trim();
}

export function markdownText(text: string): string {
  return escaped(plainText(text));
}

/** A sentence somebody has written, in full. */
export function markdownSentence(text: string): string {
  return escaped(oneLine(text));
}

function escaped(line: string): string {
  return (
    line
      .replace(/[\\`*_[\]()<>~]/g, '\\$&')
      // Only at the start of a line would these begin a list or a heading.
      .replace(/^([-+#])/, '\\$1')
      .replace(/^(\d+)\./, '$1\\.')
      // A bare address or domain would be turned into a link by the client.
      .replace(/(https?:|www\.)/gi, (match) => match.replace(/[:.]/, (mark) => `${mark}\u2060`))
  );
}
