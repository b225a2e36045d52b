/** Where everything is in practice. */
export interface PracticeUrls {
  readonly bot: string;
  readonly graph: string;
  readonly admin: string;
  readonly affected: string;
}

export interface PracticePeople {
  readonly admin: { readonly name: string };
  readonly affected: { readonly name: string; readonly upn: string };
}

/** What `npm start` prints first: who and what is where. */
export function describePlaces(urls: PracticeUrls, { admin, affected }: PracticePeople): string {
  const places = [
    [`Teams as ${admin.name}, the admin`, urls.admin],
    [`Teams as ${affected.name}, a user`, urls.affected],
    ['The tenant (Microsoft Graph)', urls.graph],
    ['The bot', urls.bot],
  ] as const;
  const width = Math.max(...places.map(([place]) => place.length));
  return places.map(([place, url]) => `  ${place.padEnd(width)}  ${url}`).join('\n');
}

/** Something to try in three lines, and in Swedish. It fits the made-up company alone. */
export function describeTrial({ affected }: PracticePeople): string {
  const [firstName = affected.name] = affected.name.split(' ');
  return [
    'Try this:',
    `  1. In the admin's window, type: move ${affected.upn} from E3 to F3`,
    `  2. Read what ${firstName} would lose, and on the backup card remind ${firstName} now.`,
    `  3. In ${firstName}'s window, say that everything is saved; then finish the swap as the admin.`,
    `  På svenska: skriv "språk svenska", och sedan "flytta ${affected.upn} från E3 till F3".`,
  ].join('\n');
}
