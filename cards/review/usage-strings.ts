import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { ReportedService } from '../../bot/swaps/usage.ts';

interface Texts {
  readonly over: Readonly<Record<ReportedService, (users: string, count: number, limit: string) => string>>;
  readonly none: Readonly<Record<ReportedService, (limit: string) => string>>;
  readonly limit: (size: string) => string;
  /** Where the new limit is not the same for all. */
  readonly variousLimits: string;
  readonly largest: (people: string) => string;
  readonly person: (name: string, size: string) => string;
  readonly more: (count: string) => string;
  readonly asOf: (day: string) => string;
  readonly unlisted: (users: string, count: number) => string;
  readonly where: Readonly<Record<ReportedService, string>>;
  /** `where` are one or two of the above. */
  readonly reading: (where: string) => string;
  readonly hidden: (where: string) => string;
  readonly notAllowed: (where: string) => string;
  readonly unavailable: (where: string) => string;
  readonly stale: (where: string, day: string) => string;
  readonly leaveOut: (users: string) => string;
}

export const usageStrings: AdminStrings<Texts> = {
  en: {
    over: {
      mailbox: (users, count, limit) =>
        `**${users} ${count === 1 ? 'mailbox is' : 'mailboxes are'} larger than ${limit}.**`,
      onedrive: (users, count, limit) =>
        `**${users} ${count === 1 ? 'user stores' : 'users store'} more in OneDrive than ${limit}.**`,
    },
    none: {
      mailbox: (limit) => `No mailbox in the report is larger than ${limit}.`,
      onedrive: (limit) => `Nobody in the report stores more in OneDrive than ${limit}.`,
    },
    limit: (size) => `the ${size} of the new plan`,
    variousLimits: 'the new plan allows',
    largest: (people) => `Largest: ${people}.`,
    person: (name, size) => `${name} ${size}`,
    more: (count) => `${count} more`,
    asOf: (day) => `As of ${day}, from Microsoft’s usage reports.`,
    unlisted: (users, count) =>
      `${users} ${count === 1 ? 'user is' : 'users are'} not in the report (new, or never used it), so nothing is known about them.`,
    where: { mailbox: 'in the mailboxes', onedrive: 'in OneDrive' },
    reading: (where) =>
      `How much is stored ${where} is being looked up in Microsoft’s usage reports. This card is updated when it is known.`,
    hidden: (where) =>
      `How much is stored ${where} is not known, because your organization hides names in its usage reports. An administrator can show them in the Microsoft 365 admin center, under Settings > Org settings > Reports.`,
    notAllowed: (where) =>
      `How much is stored ${where} is not known, because I may not read usage reports. An administrator can grant this app the Microsoft Graph permission Reports.Read.All.`,
    unavailable: (where) =>
      `How much is stored ${where} is not known, because Microsoft’s usage reports could not be read just now. Come back to this card in a few minutes, or look in the Microsoft 365 admin center, under Reports > Usage.`,
    stale: (where, day) =>
      `How much is stored ${where} is not known, because Microsoft’s latest usage report is from ${day}. Please check in the admin center of each service.`,
    leaveOut: (users) => `Leave out those over the limit (${users})`,
  },
  sv: {
    over: {
      mailbox: (users, count, limit) =>
        `**${users} ${count === 1 ? 'postlåda är' : 'postlådor är'} större än ${limit}.**`,
      onedrive: (users, _count, limit) => `**${users} användare har mer i OneDrive än ${limit}.**`,
    },
    none: {
      mailbox: (limit) => `Ingen postlåda i rapporten är större än ${limit}.`,
      onedrive: (limit) => `Ingen i rapporten har mer i OneDrive än ${limit}.`,
    },
    limit: (size) => `de ${size} som den nya planen ger`,
    variousLimits: 'vad den nya planen ger',
    largest: (people) => `Störst: ${people}.`,
    person: (name, size) => `${name} ${size}`,
    more: (count) => `${count} till`,
    asOf: (day) => `Uppgifterna är från den ${day} och kommer ur Microsofts användningsrapporter.`,
    unlisted: (users) =>
      `${users} användare finns inte i rapporten (nya, eller har aldrig använt tjänsten), så inget är känt om dem.`,
    where: { mailbox: 'i postlådorna', onedrive: 'i OneDrive' },
    reading: (where) =>
      `Hur mycket som är lagrat ${where} hämtas just nu ur Microsofts användningsrapporter. Kortet uppdateras när det är klart.`,
    hidden: (where) =>
      `Det går inte att se hur mycket som är lagrat ${where}, eftersom organisationen döljer namn i sina användningsrapporter. En administratör kan visa dem i administrationscentret för Microsoft 365, under Inställningar > Organisationsinställningar > Rapporter.`,
    notAllowed: (where) =>
      `Det går inte att se hur mycket som är lagrat ${where}, eftersom jag inte får läsa användningsrapporter. En administratör kan ge appen Microsoft Graph-behörigheten Reports.Read.All.`,
    unavailable: (where) =>
      `Det går inte att se hur mycket som är lagrat ${where}, eftersom Microsofts användningsrapporter inte kunde läsas just nu. Kom tillbaka till kortet om några minuter, eller titta i administrationscentret för Microsoft 365, under Rapporter > Användning.`,
    stale: (where, day) =>
      `Det går inte att se hur mycket som är lagrat ${where}, eftersom Microsofts senaste användningsrapport är från den ${day}. Kontrollera gärna i administrationscentret för varje tjänst.`,
    leaveOut: (users) => `Utelämna dem som har för mycket lagrat (${users})`,
  },
};
