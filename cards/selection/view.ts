import type { Card } from '../../bot/conversation/card.ts';
import { formatList, formatNumber } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { JunkLine } from '../../bot/swaps/swap.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export interface SelectionModel {
  readonly users: number;
  /** As entered; of very many the first. */
  readonly notFound: readonly string[];
  readonly notFoundInAll: number;
  /** Lines of a pasted file; of very many the first. */
  readonly junk: readonly JunkLine[];
  readonly junkInAll: number;
  readonly doubled: number;
  /** Display names. */
  readonly guests: readonly string[];
  readonly disabled: readonly string[];
}

const namesShown = 10;
/** More than of names: somebody has to find them in a file. */
const linesShown = 25;

export const selection: Card<SelectionModel> = {
  name: 'selection',
  template,
  present: (model, reader) => {
    const texts = strings[reader.adminLanguage];
    const number = (value: number): string => formatNumber(reader, value);
    const { users, guests, disabled, notFound, notFoundInAll, junk, junkInAll, doubled } = model;
    const finding = (heading: string, names: string, meaning: string, style = 'warning') => ({
      style,
      heading,
      hasNames: names !== '',
      names,
      meaning,
    });
    return {
      title: texts.title,
      intro: users === 0 ? texts.nobody : texts.intro(number(users), users),
      findings: [
        ...(notFound.length === 0
          ? []
          : [
              finding(
                texts.notFound(number(notFoundInAll)),
                listed(notFound, reader, notFoundInAll),
                texts.notFoundMeaning(notFoundInAll),
              ),
            ]),
        ...(junk.length === 0
          ? []
          : [
              finding(
                texts.junk(number(junkInAll)),
                lines(junk, reader, junkInAll),
                texts.junkMeaning(junkInAll),
              ),
            ]),
        ...(guests.length === 0
          ? []
          : [finding(texts.guests(number(guests.length)), listed(guests, reader), texts.guestsMeaning)]),
        ...(disabled.length === 0
          ? []
          : [
              finding(
                texts.disabled(number(disabled.length)),
                listed(disabled, reader),
                texts.disabledMeaning(disabled.length),
              ),
            ]),
        ...(doubled === 0
          ? []
          : [finding(texts.doubled(number(doubled)), '', texts.doubledMeaning, 'emphasis')]),
      ],
      canGoOn: users > 0,
      next: texts.next(number(users), users),
      leaveOut: [
        ...(guests.length === 0
          ? []
          : [{ title: texts.leaveOutGuests(number(guests.length)), choice: 'leave-out-guests' }]),
        ...(disabled.length === 0
          ? []
          : [{ title: texts.leaveOutDisabled(number(disabled.length)), choice: 'leave-out-disabled' }]),
      ],
      summary: texts.title,
    };
  },
  samples: {
    empty: {
      users: 0,
      notFound: ['nobody@contoso.com'],
      notFoundInAll: 1,
      junk: [],
      junkInAll: 0,
      doubled: 0,
      guests: [],
      disabled: [],
    },
    usual: {
      users: 4,
      notFound: ['ana@contoso.com'],
      notFoundInAll: 1,
      junk: [{ line: 7, text: 'Total;;2' }],
      junkInAll: 1,
      doubled: 1,
      guests: ['Pat Guest'],
      disabled: ['Old Account'],
    },
    longest: {
      users: 100_000,
      notFoundInAll: 50_000,
      junkInAll: 40_000,
      notFound: Array.from(
        { length: 200 },
        (_, index) => `somebody.with.a.very.long.address.${String(index)}@subsidiary.contoso.com`,
      ),
      junk: Array.from({ length: 90 }, (_, index) => ({
        line: index + 1,
        text: 'No address here; '.repeat(12),
      })),
      doubled: 1_200,
      guests: Array.from(
        { length: 90 },
        (_, index) => `Maximiliana Featherstonehaugh-Cholmondeley ${String(index)}`,
      ),
      disabled: Array.from(
        { length: 90 },
        (_, index) => `Maximiliana Featherstonehaugh-Cholmondeley ${String(index)}`,
      ),
    },
    hostile: {
      users: 1,
      notFoundInAll: 3,
      junkInAll: 1,
      notFound: ['[x](https://evil.example)', '<at>everyone</at>', '${users}'],
      junk: [{ line: 1, text: '[x](https://evil.example);${users};<at>all</at>' }],
      doubled: 1,
      guests: ['**bold**'],
      disabled: ['_under_ `code`'],
    },
  },
};

function listed(names: readonly string[], reader: Reader, inAll = names.length): string {
  const shown = names.slice(0, namesShown).map(markdownText);
  const more = inAll - shown.length;
  const rest = more > 0 ? [strings[reader.adminLanguage].more(formatNumber(reader, more))] : [];
  return formatList(reader, [...shown, ...rest]);
}

/** One under another: a comma would be taken for part of the line. */
function lines(junk: readonly JunkLine[], reader: Reader, inAll: number): string {
  const texts = strings[reader.adminLanguage];
  const shown = junk.slice(0, linesShown);
  const more = inAll - shown.length;
  const said = shown.map(({ line, text }) => texts.junkLine(formatNumber(reader, line), markdownText(text)));
  return [...said, ...(more > 0 ? [texts.more(formatNumber(reader, more))] : [])].join('\n\n');
}
