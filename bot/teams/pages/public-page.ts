import { userLanguages, type UserLanguage } from '../../conversation/language.ts';
import { escaped, page } from './frame.ts';
import { publicWords, type PublicPage, type Section } from './public-words.ts';

/** The pages that the app manifest names as those of its developer: what it is, privacy, terms of use. */
export const publicPaths: Readonly<Record<PublicPage, string>> = {
  about: '/',
  privacy: '/privacy',
  terms: '/terms',
};

const pageNames = ['about', 'privacy', 'terms'] as const satisfies readonly PublicPage[];

/** @param retentionDays RETENTION_DAYS */
export function publicPage(name: PublicPage, language: UserLanguage, retentionDays: number): string {
  const words = publicWords[language];
  const { title, sections } = words.pages(retentionDays)[name];
  return page(language, title, [...sections.map(sectionHtml), links(name, language)].join('\n'));
}

function sectionHtml({ heading, paragraphs = [], points = [] }: Section): string {
  return [
    ...(heading === undefined ? [] : [`<h2>${escaped(heading)}</h2>`]),
    ...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
    ...(points.length === 0 ? [] : ['<ul>', ...points.map((text) => `<li>${escaped(text)}</li>`), '</ul>']),
  ].join('\n');
}

/** To the other pages in the same language, and to this one in the others. */
function links(current: PublicPage, language: UserLanguage): string {
  const { called, navigation } = publicWords[language];
  const pages = pageNames.map((name) => {
    const here = name === current ? ' aria-current="page"' : '';
    return `<a href="${publicPaths[name]}?lang=${language}"${here}>${escaped(called[name])}</a>`;
  });
  const others = userLanguages
    .filter((other) => other !== language)
    .map(
      (other) =>
        `<a href="${publicPaths[current]}?lang=${other}" lang="${other}" hreflang="${other}">${escaped(publicWords[other].languageName)}</a>`,
    );
  return `<nav aria-label="${escaped(navigation)}">\n${[...pages, ...others].join('\n')}\n</nav>`;
}
