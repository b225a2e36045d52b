import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: (users: string, count: number) => string;
  readonly nobody: string;
  readonly products: (from: string, to: string) => string;
  readonly noProduct: string;
  readonly nothingLost: string;
  readonly headings: Readonly<Record<'lost' | 'reduced' | 'unknown', string>>;
  readonly what: (service: string, users: string, count: number) => string;
  readonly quota: (service: string, before: string, after: string, users: string, count: number) => string;
  readonly fewerFeatures: string;
  readonly unknownService: string;
  readonly unknownPlans: (names: string, users: string, count: number) => string;
  readonly unknownPlansMeaning: string;
  readonly kept: string;
  readonly gained: string;
  readonly peopleHeading: string;
  readonly person: (names: string, what: string) => string;
  readonly loses: (services: string) => string;
  readonly reduces: (services: string) => string;
  readonly otherFeatures: (services: string) => string;
  readonly checks: string;
  readonly more: (count: string) => string;
  readonly moreGroups: (count: string) => string;
  readonly blockedHeading: (users: string, count: number) => string;
  readonly missing: (count: string) => string;
  readonly missingWhy: string;
  readonly notYet: string;
  readonly nextBackup: string;
  readonly nextConfirm: string;
  readonly moveNow: (users: string, count: number) => string;
  readonly leaveOutBlocked: (users: string) => string;
  readonly leaveOutLosing: (users: string) => string;
  readonly explain: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: (users, count) => `What changes for ${users} ${count === 1 ? 'user' : 'users'}`,
    nobody: 'Nobody can be moved as things stand',
    products: (from, to) => `${from} → ${to}`,
    noProduct: 'no product',
    nothingLost: 'No backup is needed: every service is kept or gained.',
    headings: { lost: 'Lost', reduced: 'Less than before', unknown: 'Must be checked' },
    what: (service, users, count) => `**${service}** – ${users} ${count === 1 ? 'user' : 'users'}`,
    quota: (service, before, after, users, count) =>
      `**${service}**: ${before} → ${after} – ${users} ${count === 1 ? 'user' : 'users'}`,
    fewerFeatures: '**Fewer features** in what is otherwise kept',
    unknownService: 'It is not known what happens to this service. Check before you go on.',
    unknownPlans: (names, users, count) => `**${names}** – ${users} ${count === 1 ? 'user' : 'users'}`,
    unknownPlansMeaning:
      'These parts of the product go away, and it is not known whether they hold data. Check with the users before you go on.',
    kept: 'Kept',
    gained: 'Gained',
    peopleHeading: 'User by user',
    person: (names, what) => `**${names}** – ${what}`,
    loses: (services) => `lost: ${services}`,
    reduces: (services) => `less than before: ${services}`,
    otherFeatures: (services) => `fewer features in ${services} other services`,
    checks: 'something must be checked',
    more: (count) => `${count} more`,
    moreGroups: (count) => `… and other groups of users: ${count}.`,
    blockedHeading: (users, count) =>
      `Cannot be moved now: ${users} ${count === 1 ? 'user' : 'users'}. They keep what they have.`,
    missing: (count) => `${count} of the chosen users`,
    missingWhy: 'They no longer exist.',
    notYet: 'Nothing has been changed yet.',
    nextBackup: 'Next: backup',
    nextConfirm: 'Next: confirm',
    moveNow: (users, count) => `Move ${users} ${count === 1 ? 'user' : 'users'} now`,
    leaveOutBlocked: (users) => `Leave out those who cannot be moved (${users})`,
    leaveOutLosing: (users) => `Leave out those who lose something (${users})`,
    explain: 'Why?',
  },
  sv: {
    title: (users) => `Vad som ändras för ${users} användare`,
    nobody: 'Ingen kan flyttas som det är nu',
    products: (from, to) => `${from} → ${to}`,
    noProduct: 'ingen produkt',
    nothingLost: 'Ingen säkerhetskopiering behövs: alla tjänster är kvar eller tillkommer.',
    headings: { lost: 'Försvinner', reduced: 'Mindre än förut', unknown: 'Måste kontrolleras' },
    what: (service, users) => `**${service}** – ${users} användare`,
    quota: (service, before, after, users) => `**${service}**: ${before} → ${after} – ${users} användare`,
    fewerFeatures: '**Färre funktioner** i det som annars är kvar',
    unknownService: 'Det är inte känt vad som händer med tjänsten. Kontrollera innan du går vidare.',
    unknownPlans: (names, users) => `**${names}** – ${users} användare`,
    unknownPlansMeaning:
      'De här delarna av produkten försvinner, och det är inte känt om de innehåller data. Kontrollera med användarna innan du går vidare.',
    kept: 'Kvar',
    gained: 'Tillkommer',
    peopleHeading: 'Användare för användare',
    person: (names, what) => `**${names}** – ${what}`,
    loses: (services) => `försvinner: ${services}`,
    reduces: (services) => `mindre än förut: ${services}`,
    otherFeatures: (services) => `färre funktioner i ${services} andra tjänster`,
    checks: 'något måste kontrolleras',
    more: (count) => `${count} till`,
    moreGroups: (count) => `… och fler grupper av användare: ${count}.`,
    blockedHeading: (users) => `Kan inte flyttas nu: ${users} användare. De behåller det de har.`,
    missing: (count) => `${count} av de valda användarna`,
    missingWhy: 'De finns inte längre.',
    notYet: 'Ingenting har ändrats än.',
    nextBackup: 'Nästa: säkerhetskopiering',
    nextConfirm: 'Nästa: bekräfta',
    moveNow: (users) => `Flytta ${users} användare nu`,
    leaveOutBlocked: (users) => `Utelämna dem som inte kan flyttas (${users})`,
    leaveOutLosing: (users) => `Utelämna dem som förlorar något (${users})`,
    explain: 'Varför?',
  },
};
