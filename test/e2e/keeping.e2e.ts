import assert from 'node:assert/strict';
import { licensesOf } from './licenses.ts';
import { inBothLanguages, switchTo, useTrial } from './trial.ts';

const words = {
  en: {
    who: 'erik.sand@contoso.com',
    move: 'move erik.sand@contoso.com from E1 to Office 365 E3',
    review: 'What changes for 1 user',
    noBackup: 'No backup is needed: every service is kept or gained.',
    buttons: ['Move 1 user now', 'Back', 'Cancel'],
    done: 'Done: 1 user has been moved',
    verified: 'the user has exactly the licenses they should have',
  },
  sv: {
    who: 'par.sjo@contoso.com',
    move: 'flytta par.sjo@contoso.com från E1 till Office 365 E3',
    review: 'Vad som ändras för 1 användare',
    noBackup: 'Ingen säkerhetskopiering behövs: alla tjänster är kvar eller tillkommer.',
    buttons: ['Flytta 1 användare nu', 'Tillbaka', 'Avbryt'],
    done: 'Klart: 1 användare har flyttats',
    verified: 'användaren har precis rätt licenser',
  },
} as const;

describe('A move to a product with more', () => {
  const trial = useTrial();

  inBothLanguages('which needs no backup', (language) => {
    const text = words[language];

    it('says so, skips the backup part, and is one press from the sentence', async () => {
      const { admin, graphUrl } = trial();
      await admin.say(switchTo[language]);
      await admin.say(text.move);
      await admin.sees(text.review, text.noBackup, 'Office 365 E1 → Office 365 E3');
      await admin.photograph(`review-keeping.${language}`);
      assert.deepEqual((await admin.buttons()).slice(-3), text.buttons);
      await admin.press(text.buttons[0]);
      await admin.sees(text.done, text.verified);
      await admin.photograph(`result-keeping.${language}`);
      assert.deepEqual(await licensesOf(graphUrl, text.who), ['officeE3']);
    });
  });
});
