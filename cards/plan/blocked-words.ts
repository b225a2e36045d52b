import { formatList } from '../../bot/conversation/format.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { Analysis, UserAnalysis } from '../../bot/swaps/analysis.ts';
import { blockedOf } from '../review/blocked.ts';
import { blockerWords } from '../words/blockers.ts';
import { remedyText } from '../words/remedies.ts';
import { seatSentences } from '../words/seats.ts';
import { withoutMarkdown } from '../words/without-markdown.ts';

/** Why this user cannot be moved and what to do about it, in the words of the review. */
export function blockedWords(user: UserAnalysis, analysis: Analysis, reader: Reader): readonly string[] {
  return blockedOf({ ...analysis, users: [user] }).map((line) => {
    const { kind, names, seats } = line;
    const list = (items: readonly string[]): string => formatList(reader, items);
    const words = blockerWords[reader.adminLanguage][kind]({
      products: list(names.products),
      groups: list(names.groups),
      plans: list(names.plans),
      remedy: remedyText(line, reader),
      ...(seats === undefined ? {} : { seats: seatSentences(seats, reader) }),
    });
    return withoutMarkdown(words);
  });
}
