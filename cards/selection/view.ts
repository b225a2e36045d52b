import type { Card } from '../../bot/conversation/card.ts';
import { firstFew, formatList, formatNumber } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export interface SelectionModel {
  readonly users: number;
  /** As entered. */
  readonly notFound: readonly string[];
  readonly doubled: number;
  /** Display names. */
  readonly guests: readonly string[];
  readonly disabled: readonly string[];
}

const namesShown = 10;

export const selection: Card<SelectionModel> = {
  name: 'selection',
  template,
  present: (model, reader) => {
    const texts = strings[reader.adminLanguage];
    const number = (value: number): string => formatNumber(reader, value);
    const { users, guests, disabled, notFound, doubled } = model;
    const finding = (heading: string, names: string, meaning: string) => ({
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
                texts.notFound(number(notFound.length)),
                listed(notFound, reader),
                texts.notFoundMeaning,
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
                texts.disabledMeaning,
              ),
            ]),
        ...(doubled === 0 ? [] : [finding(texts.doubled(number(doubled)), '', texts.doubledMeaning)]),
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
    empty: { users: 0, notFound: ['nobody@contoso.com'], doubled: 0, guests: [], disabled: [] },
    usual: {
      users: 4,
      notFound: ['ana@contoso.com'],
      doubled: 1,
      guests: ['Pat Guest'],
      disabled: ['Old Account'],
    },
    longest: {
      users: 200,
      notFound: Array.from(
        { length: 200 },
        (_, index) => `somebody.with.a.very.long.address.${String(index)}@subsidiary.contoso.com`,
      ),
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
      notFound: ['[x](https://evil.example)', '<at>everyone</at>', '${users}'],
      doubled: 1,
      guests: ['**bold**'],
      disabled: ['_under_ `code`'],
    },
  },
};

function listed(names: readonly string[], reader: Reader): string {
  const { shown, more } = firstFew(names.map(markdownText), namesShown);
  const rest = more > 0 ? [strings[reader.adminLanguage].more(formatNumber(reader, more))] : [];
  return formatList(reader, [...shown, ...rest]);
}
