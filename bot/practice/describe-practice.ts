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

/** What `npm start` prints: the addresses, and something to try in three lines and in Swedish. */
export function describePractice(urls: PracticeUrls, people: PracticePeople): string {
  const { admin, affected } = people;
  const [firstName = affected.name] = affected.name.split(' ');
  const places = [
    [`Teams as ${admin.name}, the admin`, urls.admin],
    [`Teams as ${affected.name}, a user`, urls.affected],
    ['The practice tenant (Graph)', urls.graph],
    ['The bot', urls.bot],
  ] as const;
  const width = Math.max(...places.map(([place]) => place.length));
  return [
    'License Swap in practice: the company is made up, and nothing leaves this machine.',
    '',
    ...places.map(([place, url]) => `  ${place.padEnd(width)}  ${url}`),
    '',
    'Try this:',
    `  1. In the admin's window, type: move ${affected.upn} from E3 to F3`,
    `  2. Read what ${firstName} would lose, and on the backup card remind ${firstName} now.`,
    `  3. In ${firstName}'s window, say that everything is saved; then finish the swap as the admin.`,
    `  På svenska: skriv "språk svenska", och sedan "flytta ${affected.upn} från E3 till F3".`,
    '',
    'Ctrl-C ends it all.',
  ].join('\n');
}
