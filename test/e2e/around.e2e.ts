import assert from 'node:assert/strict';
import type { ChatPage } from './chat-page.ts';
import { licensesOf } from './licenses.ts';
import { inBothLanguages, switchTo, useTrial } from './trial.ts';

const words = {
  en: {
    intro: 'Move users from one Microsoft 365 product to another',
    startButtons: ['Move users', 'Earlier swaps', 'Help', 'Svenska'],
    help: 'help',
    helpTitle: 'What you can type',
    language: 'language',
    languageText: 'I write to you in English',
    swaps: 'swaps',
    noSwaps: 'No users have been moved yet.',
    unknown: 'what a lovely day',
    notUnderstood: 'I did not understand',
    move: 'move users',
    addresses: 'Or paste addresses',
    toProducts: 'Next: products',
    check: 'Please check your list',
    found: ['Not found: 1', 'Guests: 1', 'Blocked from signing in: 1', 'Named more than once: 1'],
    leaveOutGuests: 'Leave out the guests (1)',
    goOn: 'Go on with 2 users',
    from: 'Which product should be replaced?',
    visio: 'Visio Plan 2 (1 user)',
    cancel: 'Cancel',
    cancelled: 'Nothing was changed: every user has the licenses they had',
    colleague: 'Administrators move licenses here',
    trouble: 'That did not work',
    version: 'belongs to another version of this app',
    resume: 'Go on',
  },
  sv: {
    intro: 'Flytta användare från en Microsoft 365-produkt till en annan',
    startButtons: ['Flytta användare', 'Tidigare byten', 'Hjälp', 'English'],
    help: 'hjälp',
    helpTitle: 'Det här kan du skriva',
    language: 'språk',
    languageText: 'Jag skriver till dig på svenska',
    swaps: 'byten',
    noSwaps: 'Inga användare har flyttats än.',
    unknown: 'vilken vacker dag',
    notUnderstood: 'Jag förstod inte',
    move: 'flytta användare',
    addresses: 'Eller klistra in adresser',
    toProducts: 'Nästa: produkter',
    check: 'Kontrollera listan',
    found: ['Hittades inte: 1', 'Gäster: 1', 'Blockerade för inloggning: 1', 'Nämnda flera gånger: 1'],
    leaveOutGuests: 'Utelämna gästerna (1)',
    goOn: 'Fortsätt med 2 användare',
    from: 'Vilken produkt ska ersättas?',
    visio: 'Visio Plan 2 (1 användare)',
    cancel: 'Avbryt',
    cancelled: 'Ingenting har ändrats: alla användare har de licenser de hade',
    colleague: 'Här flyttar administratörer licenser',
    trouble: 'Det där gick inte',
    version: 'hör till en annan version av appen',
    resume: 'Fortsätt',
  },
} as const;

/** Karin has three products, Sven is blocked, Lena is a guest, and nobody is called Ana. */
const pasted = [
  'karin.strom@contoso.com',
  'KARIN.STROM@contoso.com',
  'sven.dahlgren@contoso.com',
  'lena.partner@fabrikam.com',
  'ana@contoso.com',
];

describe('What is around a swap', () => {
  const trial = useTrial();
  let user: ChatPage;

  before(async () => {
    user = await trial().openAffected();
  });

  inBothLanguages('in the reader’s language', (language) => {
    const text = words[language];

    before(async () => {
      await trial().admin.say(switchTo[language]);
    });

    it('greets with what can be done', async () => {
      const { admin } = trial();
      await admin.sees(text.intro);
      assert.deepEqual(await admin.buttons(), text.startButtons);
      await admin.photograph(`start.${language}`);
      await admin.say(text.unknown);
      await admin.sees(text.notUnderstood, text.intro);
      await admin.photograph(`not-understood.${language}`);
    });

    it('helps, asks for the language, and lists the swaps', async () => {
      const { admin } = trial();
      await admin.say(text.help);
      await admin.sees(text.helpTitle);
      await admin.photograph(`help.${language}`);
      await admin.say(text.language);
      await admin.sees(text.languageText, 'Svenska', 'English');
      await admin.photograph(`language.${language}`);
      await admin.say(text.swaps);
      await admin.sees(text.noSwaps);
      await admin.photograph(`swaps-none.${language}`);
    });

    it('shows what was pasted wrong before it goes on', async () => {
      const { admin } = trial();
      await admin.say(text.move);
      await admin.sees(text.toProducts);
      await admin.fill(text.addresses, pasted.join('\n'));
      await admin.press(text.toProducts);
      await admin.sees(text.check, ...text.found, 'ana@contoso.com', 'Lena Partner', 'Sven Dahlgren');
      await admin.photograph(`selection.${language}`);
      await admin.press(text.leaveOutGuests);
      await admin.sees(text.goOn);
      assert.doesNotMatch(await admin.reads(), /Lena Partner/);
    });

    it('asks which of several products is meant, and cancels without a change', async () => {
      const { admin, graphUrl } = trial();
      await admin.press(text.goOn);
      await admin.sees(text.from, text.visio);
      await admin.photograph(`from.${language}`);
      await admin.press(text.cancel);
      await admin.sees(text.cancelled);
      await admin.photograph(`cancelled.${language}`);
      assert.deepEqual(await licensesOf(graphUrl, 'karin.strom@contoso.com'), [
        'officeE3',
        'powerBiPro',
        'visioPlan2',
      ]);
    });

    it('tells somebody without a role who can help', async () => {
      await user.say(switchTo[language]);
      await user.sees(text.colleague);
      await user.photograph(`not-entitled.${language}`);
    });

    it('says what happened when a button belongs to another version, and goes on from there', async () => {
      const { admin } = trial();
      await admin.say(text.help);
      await admin.sees(text.helpTitle);
      await admin.spoilNextPress();
      await admin.press(text.startButtons[0]);
      await admin.sees(text.trouble, text.version);
      await admin.photograph(`trouble.${language}`);
      await admin.press(text.resume);
      await admin.sees(text.intro);
    });
  });
});
