import assert from 'node:assert/strict';
import type { ChatPage } from './chat-page.ts';
import { licensesOf } from './licenses.ts';
import { keepForReadme } from './pictures.ts';
import { inBothLanguages, switchTo, useTrial } from './trial.ts';

const dayMs = 86_400_000;

const words = {
  en: {
    move: 'move anna@contoso.com from E3 to F3',
    toBackup: 'Next: backup',
    toWhen: 'Next: when',
    when: 'When?',
    onDate: 'On a date',
    toConfirm: 'Next: confirm',
    choose: 'Choose the date',
    note: 'A sentence of your own',
    ownSentence: 'Save files to the share “Projects”, not to OneDrive.',
    preview: 'Send me a preview',
    previewTitle: 'Preview:',
    confirm: 'Ready to schedule?',
    acknowledge: 'I know what is lost',
    schedule: 'Schedule',
    scheduled: 'The swap is scheduled',
    one: 'Reminded 1',
    asks: 'asks for help',
    question: 'Where is the export?',
    answered: 'Answered',
    helped: 'Anna Berg has been helped',
    swaps: 'swaps',
    people: 'See the people',
    personSaved: 'Anna Berg',
    done: 'Done: 1 user has been moved',
  },
  sv: {
    move: 'flytta anna@contoso.com från E3 till F3',
    toBackup: 'Nästa: säkerhetskopiering',
    toWhen: 'Nästa: när',
    when: 'När?',
    onDate: 'Ett visst datum',
    toConfirm: 'Nästa: bekräfta',
    choose: 'Välj datum',
    note: 'En egen mening',
    ownSentence: 'Spara filer på utdelningen Projekt, inte i OneDrive.',
    preview: 'Förhandsvisa för mig',
    previewTitle: 'Förhandsvisning:',
    confirm: 'Klart att schemalägga?',
    acknowledge: 'Jag vet vad som går förlorat',
    schedule: 'Schemalägg',
    scheduled: 'Bytet är schemalagt',
    one: 'Påminda 1',
    asks: 'ber om hjälp',
    question: 'Var finns exporten?',
    answered: 'Besvarad',
    helped: 'Anna Berg har fått hjälp',
    swaps: 'byten',
    people: 'Visa personerna',
    personSaved: 'Anna Berg',
    done: 'Klart: 1 användare har flyttats',
  },
};

/** What the affected user reads: in the other language than the admin. */
const herWords = {
  en: {
    language: 'sv',
    request: 'Spara en kopia av dina data',
    tick: 'Markera som klar',
    ticked: '1 av',
    help: 'Jag behöver hjälp',
    helpLabel: 'Vad behöver du hjälp med?',
    send: 'Skicka till administratörerna',
    sent: 'Du bad om hjälp',
    wasAnswered: 'markerade det som besvarat',
    saved: 'Jag har sparat det jag behöver',
    thanks: 'Tack! Du bekräftade',
    closed: 'Det brukar märkas inom en halvtimme',
  },
  sv: {
    language: 'en',
    request: 'Please save a copy of your data',
    tick: 'Mark as done',
    ticked: '1 of',
    help: 'I need help',
    helpLabel: 'What do you need help with?',
    send: 'Send to the administrators',
    sent: 'You asked for help',
    wasAnswered: 'marked it as answered',
    saved: 'I have saved what I need',
    thanks: 'Thank you! You confirmed',
    closed: 'It usually takes effect within half an hour',
  },
} as const;

inBothLanguages('A swap on a date', (language) => {
  const text = words[language];
  const hers = herWords[language];
  const trial = useTrial();
  let affected: ChatPage;
  let startDay: string;

  before(async () => {
    affected = await trial().openAffected();
    await affected.say(switchTo[hers.language]);
    await trial().admin.say(switchTo[language]);
    startDay = proposedDay(trial().clock.now());
  });

  it('is planned with a sentence of the admin’s own, and previewed', async () => {
    const { admin } = trial();
    await admin.say(text.move);
    await admin.press(text.toBackup);
    await admin.press(text.toWhen);
    await admin.sees(text.when);
    await admin.photograph(`when.${language}`);
    await admin.choose(text.onDate);
    await admin.press(text.toConfirm);
    await admin.sees(text.choose);
    await admin.fill(text.note, text.ownSentence);
    await admin.photograph(`when-date.${language}`);
    await admin.press(text.preview);
    await admin.sees(text.previewTitle, text.ownSentence);
    await admin.photograph(`preview.${language}`);
  });

  it('is confirmed as a plan, and nothing is changed by that', async () => {
    const { admin, graphUrl } = trial();
    await admin.say(text.swaps);
    await admin.press(text.toConfirm);
    await admin.sees(text.confirm);
    await admin.tick(text.acknowledge);
    await admin.photograph(`confirm-later.${language}`);
    await admin.press(text.schedule);
    await admin.sees(text.scheduled);
    await admin.photograph(`scheduled.${language}`);
    await keepForReadme(`scheduled.${language}`);
    assert.deepEqual(await licensesOf(graphUrl, 'anna@contoso.com'), ['officeE3']);
  });

  it('reminds the user a week before, who ticks and asks for help', async () => {
    const { admin, clock } = trial();
    clock.moveTo(new Date(Date.parse(`${startDay}T11:00:00Z`) - 7 * dayMs).toISOString());
    await affected.sees(hers.request, text.ownSentence);
    await affected.photograph(`reminder-planned.${hers.language}`);
    await affected.pressFirst(hers.tick);
    await affected.sees(hers.ticked);
    await affected.press(hers.help);
    await affected.fill(hers.helpLabel, text.question);
    await affected.press(hers.send);
    await affected.sees(hers.sent, text.question);
    await affected.photograph(`reminder-asked.${hers.language}`);
    await admin.sees(text.asks, text.question);
    await admin.photograph(`help-request.${language}`);
    await keepForReadme(`help-request.${language}`);
  });

  it('is answered, confirmed, and seen by the admin', async () => {
    const { admin } = trial();
    await admin.press(text.answered);
    await admin.sees(text.helped);
    await affected.sees(hers.wasAnswered);
    await affected.press(hers.saved);
    await affected.sees(hers.thanks);
    await admin.say(text.swaps);
    await admin.sees(text.scheduled);
    await admin.photograph(`scheduled-answered.${language}`);
    await admin.press(text.people);
    await admin.sees(text.personSaved);
    await admin.photograph(`people.${language}`);
  });

  it('is carried out at its hour, and both are told', async () => {
    const { admin, clock, graphUrl } = trial();
    clock.moveTo(`${startDay}T12:00:00Z`);
    await admin.sees(text.done);
    await affected.sees(hers.closed);
    await affected.photograph(`closing.${hers.language}`);
    assert.deepEqual(await licensesOf(graphUrl, 'anna@contoso.com'), ['microsoftF3']);
  });
});

/** What the card proposes: two weeks ahead, and no day of a weekend. */
function proposedDay(now: number): string {
  const day = new Date(now + 14 * dayMs);
  while (day.getUTCDay() % 6 === 0) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
