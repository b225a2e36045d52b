import { formatList } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { alternatives } from './alternatives.ts';

/** The products that somebody's new ones replace. */
export interface Sources {
  /** Product names. */
  readonly from: readonly string[];
  /** Whoever reads it has one or more of them: it is not known which, or the same is written to several people. */
  readonly isAnyOf: boolean;
}

/** Within a sentence, in Markdown. */
export function sourcesText({ from, isAnyOf }: Sources, reader: Reader): string {
  const names = from.map(markdownText);
  return isAnyOf ? alternatives(reader.locale, names) : formatList(reader, names);
}
