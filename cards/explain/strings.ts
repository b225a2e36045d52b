import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { Change } from '../../bot/licensing/impact.ts';

interface Texts {
  readonly title: string;
  readonly intro: string;
  readonly label: string;
  readonly error: string;
  readonly show: string;
  readonly back: string;
  readonly previous: string;
  readonly following: string;
  readonly changes: Readonly<Record<Change, string>>;
  readonly line: (change: string, service: string, users: string, count: number) => string;
  readonly unknownPlans: (users: string, count: number) => string;
  readonly from: (plans: string) => string;
  readonly to: (plans: string) => string;
  readonly toNothing: string;
  readonly fromNothing: string;
  readonly checkPlans: (plans: string) => string;
  readonly forUsers: (users: string, count: number) => string;
  readonly people: (first: string, last: string, all: string) => string;
  readonly moreReasons: (count: string) => string;
  readonly nothing: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'Why it says so',
    intro:
      'Choose a line of the review to see which service plans decided it, and for whom. Nothing is changed.',
    label: 'Line',
    error: 'Choose a line.',
    show: 'Show why',
    back: 'Back to what changes',
    previous: 'Earlier users',
    following: 'More users',
    changes: { lost: 'Lost', reduced: 'Less', unknown: 'To check', kept: 'Kept', gained: 'Gained' },
    line: (change, service, users, count) =>
      `${change}: ${service} (${users} ${count === 1 ? 'user' : 'users'})`,
    unknownPlans: (users, count) => `To check: unknown parts (${users} ${count === 1 ? 'user' : 'users'})`,
    from: (plans) => `Before: ${plans}`,
    to: (plans) => `After: ${plans}`,
    toNothing: 'After: no service plan includes it',
    fromNothing: 'Before: no service plan included it',
    checkPlans: (plans) => `These go away, and it is not known what they hold: ${plans}`,
    forUsers: (users, count) => `${users} ${count === 1 ? 'user' : 'users'}`,
    people: (first, last, all) => `Users ${first} to ${last} of ${all}`,
    moreReasons: (count) => `… and other combinations of service plans: ${count}.`,
    nothing: 'There is nothing to explain: nobody can be moved as things stand.',
  },
  sv: {
    title: 'Därför står det så',
    intro:
      'Välj en rad i granskningen för att se vilka tjänstplaner som avgjorde den och för vilka användare. Ingenting ändras.',
    label: 'Rad',
    error: 'Välj en rad.',
    show: 'Visa varför',
    back: 'Tillbaka till vad som ändras',
    previous: 'Föregående användare',
    following: 'Fler användare',
    changes: {
      lost: 'Försvinner',
      reduced: 'Mindre',
      unknown: 'Att kontrollera',
      kept: 'Kvar',
      gained: 'Tillkommer',
    },
    line: (change, service, users) => `${change}: ${service} (${users} användare)`,
    unknownPlans: (users) => `Att kontrollera: okända delar (${users} användare)`,
    from: (plans) => `Före: ${plans}`,
    to: (plans) => `Efter: ${plans}`,
    toNothing: 'Efter: ingen tjänstplan innehåller den',
    fromNothing: 'Före: ingen tjänstplan innehöll den',
    checkPlans: (plans) => `De här försvinner, och det är inte känt vad de innehåller: ${plans}`,
    forUsers: (users) => `${users} användare`,
    people: (first, last, all) => `Användare ${first} till ${last} av ${all}`,
    moreReasons: (count) => `… och fler kombinationer av tjänstplaner: ${count}.`,
    nothing: 'Det finns inget att förklara: ingen kan flyttas som det är nu.',
  },
};
