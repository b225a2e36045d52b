import type { Card } from '../../bot/conversation/card.ts';
import { formatNumber } from '../../bot/conversation/format.ts';
import { limited } from '../review/names.ts';
import template from './card.json' with { type: 'json' };
import { countryChoices } from './countries.ts';
import { strings } from './strings.ts';

export interface LocationModel {
  readonly swapId: string;
  readonly version: number;
  /** Display names of the users who have none. */
  readonly users: readonly string[];
  /** ISO 3166 two-letter code that is proposed; empty where nothing suggests one. */
  readonly proposed: string;
}

/** Asks for a country, and says what a press on the button writes. */
export const location: Card<LocationModel> = {
  name: 'location',
  template,
  present: ({ swapId, version, users, proposed }, reader) => {
    const texts = strings[reader.adminLanguage];
    const number = formatNumber(reader, users.length);
    return {
      title: texts.title(number, users.length),
      who: texts.who(limited(users, reader)),
      meaning: texts.meaning,
      label: texts.label,
      error: texts.error,
      chosen: proposed,
      countries: countryChoices(reader),
      writes: texts.writes(users.length),
      set: texts.set(number, users.length),
      back: texts.back,
      id: swapId,
      version,
      summary: texts.title(number, users.length),
    };
  },
  samples: {
    empty: sample({ users: ['Ingrid Moe'], proposed: '' }),
    usual: sample({}),
    longest: sample({
      users: Array.from({ length: 12_345 }, () => 'Maximiliana Featherstonehaugh-Cholmondeley'),
    }),
    hostile: sample({ users: ['[Click](https://evil.example)', '${who}'] }),
  },
};

function sample(changes: Partial<LocationModel>): LocationModel {
  return {
    swapId: '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11',
    version: 7,
    users: ['Ingrid Moe', 'Ture Alm'],
    proposed: 'SE',
    ...changes,
  };
}
