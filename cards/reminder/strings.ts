import type { UserStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly ended: Readonly<Record<'called-off' | 'carried-out', string>>;
  readonly intro: (from: string, to: string) => string;
  readonly leaves: (from: string) => string;
  readonly called: string;
  readonly carriedOut: (from: string, to: string) => string;
  readonly noProduct: string;
  readonly lost: (service: string) => string;
  readonly reduced: (service: string) => string;
  readonly quota: (service: string, before: string, after: string) => string;
  readonly fewerFeatures: string;
  readonly check: (service: string) => string;
  readonly checkMeaning: string;
  readonly unknownPlans: string;
  readonly unknownPlansMeaning: string;
  readonly tasksHeading: string;
  readonly confirm: string;
  readonly confirmed: (when: string) => string;
  readonly who: (name: string) => string;
  readonly app: string;
  readonly summary: string;
}

export const strings: UserStrings<Texts> = {
  en: {
    title: 'Please save a copy of your data',
    ended: { 'called-off': 'You need not do anything', 'carried-out': 'Your license has been changed' },
    intro: (from, to) =>
      `Your license will be changed from ${from} to ${to}. Nothing has been changed yet. Please save what you need first; here is what it means for you.`,
    leaves: (from) =>
      `Your license for ${from} will be taken away. Nothing has been changed yet. Please save what you need first; here is what it means for you.`,
    called: 'The change of your license was called off. You keep what you have.',
    carriedOut: (from, to) => `Your license was changed from ${from} to ${to}.`,
    noProduct: 'no license',
    lost: (service) => `${service}: goes away`,
    reduced: (service) => `${service}: less than before`,
    quota: (service, before, after) => `${service}: ${before} becomes ${after}`,
    fewerFeatures: 'Fewer features',
    check: (service) => `${service}: please check`,
    checkMeaning: 'It is not known what becomes of it. Save what you need.',
    unknownPlans: 'Other parts: please check',
    unknownPlansMeaning:
      'Some smaller parts of your license go away, and it is not known whether they hold data. Save what you need.',
    tasksHeading: 'What you can do',
    confirm: 'I have saved what I need',
    confirmed: (when) => `Thank you! You confirmed on ${when} that you have saved what you need.`,
    who: (name) => `${name} asks you to do this.`,
    app: 'License Swap is the app that the administrators use to change licenses.',
    summary: 'Please save a copy of your data before your license changes',
  },
  sv: {
    title: 'Spara en kopia av dina data',
    ended: { 'called-off': 'Du behöver inte göra något', 'carried-out': 'Din licens har ändrats' },
    intro: (from, to) =>
      `Din licens kommer att ändras från ${from} till ${to}. Ingenting har ändrats än. Spara först det du behöver; så här påverkar det dig.`,
    leaves: (from) =>
      `Din licens för ${from} kommer att tas bort. Ingenting har ändrats än. Spara först det du behöver; så här påverkar det dig.`,
    called: 'Ändringen av din licens har ställts in. Du behåller det du har.',
    carriedOut: (from, to) => `Din licens ändrades från ${from} till ${to}.`,
    noProduct: 'ingen licens',
    lost: (service) => `${service}: försvinner`,
    reduced: (service) => `${service}: mindre än förut`,
    quota: (service, before, after) => `${service}: ${before} blir ${after}`,
    fewerFeatures: 'Färre funktioner',
    check: (service) => `${service}: kontrollera`,
    checkMeaning: 'Det är inte känt vad som händer med det. Spara det du behöver.',
    unknownPlans: 'Andra delar: kontrollera',
    unknownPlansMeaning:
      'Några mindre delar av din licens försvinner, och det är inte känt om de innehåller data. Spara det du behöver.',
    tasksHeading: 'Det här kan du göra',
    confirm: 'Jag har sparat det jag behöver',
    confirmed: (when) => `Tack! Du bekräftade ${when} att du har sparat det du behöver.`,
    who: (name) => `${name} ber dig göra det här.`,
    app: 'License Swap är appen som administratörerna använder för att ändra licenser.',
    summary: 'Spara en kopia av dina data innan din licens ändras',
  },
};
