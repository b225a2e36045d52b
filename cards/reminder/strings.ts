import type { UserStrings } from '../../bot/conversation/language.ts';
import type { Standing } from './model.ts';

interface Texts {
  readonly title: string;
  readonly toldTitle: string;
  readonly previewTitle: (title: string) => string;
  readonly previewNote: string;
  readonly ended: Readonly<Record<Exclude<Standing, 'open'>, string>>;
  readonly soon: string;
  readonly on: (day: string) => string;
  readonly whenConfirmed: (day: string) => string;
  readonly intro: (from: string, to: string, when: string) => string;
  readonly leaves: (from: string, when: string) => string;
  readonly running: (from: string, to: string) => string;
  readonly saveFirst: string;
  readonly nothingLost: string;
  readonly called: string;
  readonly notChanged: string;
  readonly carriedOut: (from: string, to: string) => string;
  readonly undone: (from: string) => string;
  readonly noProduct: string;
  readonly note: (name: string, note: string) => string;
  readonly lost: (service: string) => string;
  readonly reduced: (service: string) => string;
  readonly quota: (service: string, before: string, after: string) => string;
  readonly fewerFeatures: string;
  readonly check: (service: string) => string;
  readonly checkMeaning: string;
  readonly unknownPlans: string;
  readonly unknownPlansMeaning: string;
  readonly tasksHeading: string;
  readonly tasksDone: (done: string, all: string) => string;
  readonly done: string;
  readonly losesTeams: (name: string) => string;
  readonly who: (name: string) => string;
  readonly app: string;
  readonly summary: string;
}

/** What the card says; what its buttons do and answer is in `answer-strings.ts`. */
export const strings: UserStrings<Texts> = {
  en: {
    title: 'Please save a copy of your data',
    toldTitle: 'Your license will be changed',
    previewTitle: (title) => `Preview: ${title}`,
    previewNote:
      'This is a preview of what users get. They have buttons below the card; there are none here.',
    ended: {
      'called-off': 'You do not need to do anything',
      'not-changed': 'You keep the license you have',
      'carried-out': 'Your license has been changed',
      undone: 'You have your earlier license back',
    },
    soon: 'soon',
    on: (day) => `on ${day}`,
    whenConfirmed: (day) => `when everybody has confirmed, and at the latest on ${day}`,
    intro: (from, to, when) =>
      `Your license will be changed from ${from} to ${to} ${when}. Nothing has been changed yet.`,
    leaves: (from, when) => `Your license for ${from} will be removed ${when}. Nothing has been changed yet.`,
    running: (from, to) =>
      `Licenses are being changed from ${from} to ${to} just now. Yours has not been changed yet.`,
    saveFirst: 'Please save what you need first; here is what it means for you.',
    nothingLost: 'You keep everything you use, so there is nothing for you to save.',
    called: 'The change of your license was called off. You keep what you have.',
    notChanged:
      'Your license is no longer part of the change, or could not be changed. You keep what you have.',
    carriedOut: (from, to) => `Your license was changed from ${from} to ${to}.`,
    undone: (from) => `The change was undone. You have ${from} as before.`,
    noProduct: 'no license',
    note: (name, note) => `${name} adds: “${note}”`,
    lost: (service) => `${service}: goes away`,
    reduced: (service) => `${service}: less than before`,
    quota: (service, before, after) => `${service}: ${before} becomes ${after}`,
    fewerFeatures: 'Fewer features',
    check: (service) => `${service}: please check`,
    checkMeaning: 'It is not known what happens to it. Save what you need.',
    unknownPlans: 'Other parts: please check',
    unknownPlansMeaning:
      'Some smaller parts of your license go away, and it is not known whether they hold data. Save what you need.',
    tasksHeading: 'What you can do',
    tasksDone: (done, all) => `${done} of ${all} done`,
    done: '✓ Done',
    losesTeams: (name) =>
      `After the change you cannot sign in to Teams, and nobody can reach you there, this app included. Write down the links above, and that ${name} is the person to ask.`,
    who: (name) => `${name} asks you to do this.`,
    app: 'License Swap is the app that the administrators use to change licenses.',
    summary: 'Please save a copy of your data before your license changes',
  },
  sv: {
    title: 'Spara en kopia av dina data',
    toldTitle: 'Din licens kommer att ändras',
    previewTitle: (title) => `Förhandsvisning: ${title}`,
    previewNote: 'Så här ser det ut för användarna. De har knappar under kortet; här finns inga.',
    ended: {
      'called-off': 'Du behöver inte göra något',
      'not-changed': 'Du behåller licensen du har',
      'carried-out': 'Din licens har ändrats',
      undone: 'Du har fått tillbaka din tidigare licens',
    },
    soon: 'inom kort',
    on: (day) => day,
    whenConfirmed: (day) => `när alla har bekräftat, dock senast ${day}`,
    intro: (from, to, when) =>
      `Din licens kommer att ändras från ${from} till ${to} ${when}. Ingenting har ändrats än.`,
    leaves: (from, when) => `Din licens för ${from} kommer att tas bort ${when}. Ingenting har ändrats än.`,
    running: (from, to) => `Just nu ändras licenser från ${from} till ${to}. Din har inte ändrats än.`,
    saveFirst: 'Spara först det du behöver; så här påverkar det dig.',
    nothingLost: 'Du behåller allt du använder, så du behöver inte spara något.',
    called: 'Ändringen av din licens har ställts in. Du behåller det du har.',
    notChanged:
      'Din licens ingår inte längre i ändringen, eller gick inte att ändra. Du behåller det du har.',
    carriedOut: (from, to) => `Din licens ändrades från ${from} till ${to}.`,
    undone: (from) => `Ändringen har ångrats. Du har ${from} som förut.`,
    noProduct: 'ingen licens',
    note: (name, note) => `${name} tillägger: ”${note}”`,
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
    tasksDone: (done, all) => `${done} av ${all} klart`,
    done: '✓ Klart',
    losesTeams: (name) =>
      `Efter ändringen kan du inte logga in i Teams och ingen når dig där, inte heller den här appen. Anteckna länkarna ovan och att det är ${name} du kan fråga.`,
    who: (name) => `${name} ber dig göra det här.`,
    app: 'License Swap är appen som administratörerna använder för att ändra licenser.',
    summary: 'Spara en kopia av dina data innan din licens ändras',
  },
};
