import assert from 'node:assert/strict';
import type { ChatPage } from './chat-page.ts';
import { licensesOf } from './licenses.ts';
import { keepForReadme } from './pictures.ts';
import { inBothLanguages, switchTo, useTrial } from './trial.ts';

const words = {
  en: {
    begin: 'move users',
    users: 'Which users do you want to move?',
    addresses: 'Or paste addresses',
    toProducts: 'Next: products',
    to: 'Which product do they move to?',
    toReview: 'Next: see what changes',
    review: 'What changes for 3 users',
    mailbox: 'Mailbox: 100 GB → 2 GB',
    oneDrive: 'OneDrive: 5 TB → 2 GB',
    toBackup: 'Next: backup',
    backup: 'Back up first',
    pst: 'Save email, contacts and calendar in a .pst file',
    files: 'Save files from OneDrive',
    remind: 'Remind 3 users now',
    reminded: 'Reminded: 1',
    answered: 'Have saved what they need: 1',
    toWhen: 'Next: when',
    toConfirm: 'Next: confirm',
    confirm: 'Ready to move?',
    answers: '1 of 3 affected',
    move: 'Move 3 users now',
    unticked: 'Tick the box to go on',
    acknowledge: 'I know what is lost',
    running: 'The users are being moved',
    pointer: 'goes on in a newer message',
    done: 'Done: 3 users have been moved',
    verified: 'all 3 have exactly the licenses they should have',
    swaps: 'swaps',
    finished: '3 of 3 moved',
    show: 'Show',
  },
  sv: {
    begin: 'flytta användare',
    users: 'Vilka användare vill du flytta?',
    addresses: 'Eller klistra in adresser',
    toProducts: 'Nästa: produkter',
    to: 'Vilken produkt ska de flyttas till?',
    toReview: 'Nästa: se vad som ändras',
    review: 'Vad som ändras för 3 användare',
    mailbox: 'Postlåda: 100 GB → 2 GB',
    oneDrive: 'OneDrive: 5 TB → 2 GB',
    toBackup: 'Nästa: säkerhetskopiering',
    backup: 'Säkerhetskopiera först',
    pst: 'Spara e-post, kontakter och kalender i en .pst-fil',
    files: 'Spara filer från OneDrive',
    remind: 'Påminn 3 användare nu',
    reminded: 'Påminda: 1',
    answered: 'Har sparat det de behöver: 1',
    toWhen: 'Nästa: när',
    toConfirm: 'Nästa: bekräfta',
    confirm: 'Klart att flytta?',
    answers: '1 av 3 berörda',
    move: 'Flytta 3 användare nu',
    unticked: 'Kryssa i rutan för att fortsätta',
    acknowledge: 'Jag vet vad som går förlorat',
    running: 'Användarna flyttas',
    pointer: 'fortsätter i ett nyare meddelande',
    done: 'Klart: 3 användare har flyttats',
    verified: 'alla 3 har precis rätt licenser',
    swaps: 'byten',
    finished: '3 av 3 flyttade',
    show: 'Visa',
  },
};

/** What the affected user reads: in the other language than the admin, because it is her own. */
const herWords = {
  en: {
    language: 'sv',
    request: 'Spara en kopia av dina data',
    mailbox: 'Postlåda: 100 GB blir 2 GB',
    saved: 'Jag har sparat det jag behöver',
    thanks: 'Tack! Du bekräftade',
    changed: 'Din licens har ändrats',
  },
  sv: {
    language: 'en',
    request: 'Please save a copy of your data',
    mailbox: 'Mailbox: 100 GB becomes 2 GB',
    saved: 'I have saved what I need',
    thanks: 'Thank you! You confirmed',
    changed: 'Your license has been changed',
  },
} as const;

const addresses = ['anna@contoso.com', 'bo.nilsson@contoso.com', 'cecilia.ek@contoso.com'];

inBothLanguages('Three users who lose something', (language) => {
  const text = words[language];
  const hers = herWords[language];
  const trial = useTrial();
  let affected: ChatPage;

  before(async () => {
    affected = await trial().openAffected();
    await affected.say(switchTo[hers.language]);
    await trial().admin.say(switchTo[language]);
  });

  it('are picked or pasted, and the target says what it would cost them', async () => {
    const { admin } = trial();
    await admin.sees('License Swap');
    await admin.say(text.begin);
    await admin.sees(text.users);
    await admin.pick('Anna Berg');
    await admin.pick('Bo Nilsson');
    await admin.fill(text.addresses, 'cecilia.ek@contoso.com');
    await admin.photograph(`users.${language}`);
    await admin.press(text.toProducts);
    await admin.sees(text.to);
    await admin.photograph(`to.${language}`);
    await admin.choose('Microsoft 365 F3');
    await admin.press(text.toReview);
  });

  it('are said to get a smaller mailbox and OneDrive, and nothing is changed by looking', async () => {
    const { admin, graphUrl } = trial();
    await admin.sees(text.review, text.mailbox, text.oneDrive, 'Anna Berg, Bo Nilsson');
    await admin.photograph(`review.${language}`);
    await keepForReadme(`review.${language}`);
    for (const address of addresses) assert.deepEqual(await licensesOf(graphUrl, address), ['officeE3']);
  });

  it('are reminded, each in their own language, and the admin’s card counts the answer', async () => {
    const { admin } = trial();
    await admin.press(text.toBackup);
    await admin.sees(text.backup, text.pst, text.files);
    await admin.photograph(`backup.${language}`);
    await admin.press(text.remind);
    await admin.sees(text.reminded);
    await affected.sees(hers.request, hers.mailbox, 'Astrid Lindqvist');
    await affected.photograph(`reminder.${hers.language}`);
    await keepForReadme(`reminder.${hers.language}`);
    await affected.press(hers.saved);
    await affected.sees(hers.thanks);
    await affected.photograph(`reminder-confirmed.${hers.language}`);
    await admin.sees(text.backup, text.answered);
    await admin.photograph(`backup-answered.${language}`);
  });

  it('are moved only once the admin has said that they know what is lost', async () => {
    const { admin, graphUrl, relay } = trial();
    await admin.press(text.toWhen);
    await admin.press(text.toConfirm);
    await admin.sees(text.confirm, text.answers);
    await admin.photograph(`confirm.${language}`);
    await admin.press(text.move);
    await admin.sees(text.confirm, text.unticked);
    for (const address of addresses) assert.deepEqual(await licensesOf(graphUrl, address), ['officeE3']);
    await admin.tick(text.acknowledge);
    // The swap would be over before anybody has looked.
    const looked = Promise.withResolvers<undefined>();
    relay.decide(async ({ method }) => {
      if (method === 'POST') await looked.promise;
      return 'passed-on' as const;
    });
    await admin.press(text.move);
    await admin.sees(text.running);
    await admin.photograph(`progress.${language}`);
    looked.resolve(undefined);
  });

  it('have the new license, and everybody concerned is told', async () => {
    const { admin, graphUrl } = trial();
    await admin.sees(text.done, text.verified);
    await admin.photograph(`result.${language}`);
    await keepForReadme(`result.${language}`);
    for (const address of addresses) assert.deepEqual(await licensesOf(graphUrl, address), ['microsoftF3']);
    await affected.sees(hers.changed);
    await affected.photograph(`reminder-ended.${hers.language}`);
  });

  it('are found again in the list of swaps', async () => {
    const { admin } = trial();
    await admin.say(text.swaps);
    await admin.sees(text.finished);
    await admin.photograph(`swaps.${language}`);
    await admin.press(text.show);
    await admin.sees(text.done);
  });
});
