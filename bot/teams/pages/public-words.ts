import type { UserStrings } from '../../conversation/language.ts';
import { publicEnglish } from './public-english.ts';
import { publicSwedish } from './public-swedish.ts';

export type PublicPage = 'about' | 'privacy' | 'terms';

export interface Section {
  readonly heading?: string;
  readonly paragraphs?: readonly string[];
  /** As a list, after the paragraphs. */
  readonly points?: readonly string[];
}

export interface PageText {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** What the public pages say. It has to be true to docs/what-is-stored.md. */
export interface PublicWords {
  readonly languageName: string;
  /** What the links between the pages are, to a screen reader. */
  readonly navigation: string;
  readonly called: Readonly<Record<PublicPage, string>>;
  pages(retentionDays: number): Readonly<Record<PublicPage, PageText>>;
}

export const publicWords: UserStrings<PublicWords> = {
  en: publicEnglish,
  sv: publicSwedish,
};
