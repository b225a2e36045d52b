import assert from 'node:assert/strict';
import { licensesOf } from './licenses.ts';
import { inBothLanguages, switchTo, useTrial } from './trial.ts';

const words = {
  en: {
    who: 'bo.nilsson@contoso.com',
    move: 'move bo.nilsson@contoso.com from E3 to Exchange Online (Plan 1)',
    review: 'What changes for 1 user',
    sharePoint: 'SharePoint disappears from the Microsoft 365 menu',
    vivaEngage: 'Only an administrator can export the messages',
    toBackup: 'Next: backup',
    export: 'Export Viva Engage',
    bookmark: 'Bookmark the team sites',
    toWhen: 'Next: when',
    toConfirm: 'Next: confirm',
    acknowledge: 'I know what is lost',
    moveNow: 'Move 1 user now',
    done: 'Done: 1 user has been moved',
  },
  sv: {
    who: 'cecilia.ek@contoso.com',
    move: 'flytta cecilia.ek@contoso.com från E3 till Exchange Online (Plan 1)',
    review: 'Vad som ändras för 1 användare',
    sharePoint: 'SharePoint försvinner från Microsoft 365-menyn',
    vivaEngage: 'Bara en administratör kan exportera meddelandena',
    toBackup: 'Nästa: säkerhetskopiering',
    export: 'Exportera Viva Engage',
    bookmark: 'Spara gruppwebbplatserna som bokmärken',
    toWhen: 'Nästa: när',
    toConfirm: 'Nästa: bekräfta',
    acknowledge: 'Jag vet vad som går förlorat',
    moveNow: 'Flytta 1 användare nu',
    done: 'Klart: 1 användare har flyttats',
  },
} as const;

describe('A move to Exchange Online alone', () => {
  const trial = useTrial();

  inBothLanguages('loses the rest', (language) => {
    const text = words[language];

    it('says what becomes of SharePoint and Viva Engage', async () => {
      const { admin } = trial();
      await admin.say(switchTo[language]);
      await admin.say(text.move);
      await admin.sees(text.review, text.sharePoint, text.vivaEngage);
      await admin.photograph(`review-exchange-only.${language}`);
    });

    it('has the export of Viva Engage and the bookmarks in its checklist, with the organization’s address', async () => {
      const { admin } = trial();
      await admin.press(text.toBackup);
      await admin.sees(text.export, text.bookmark, 'https://contoso.sharepoint.com/_layouts/15/start.aspx');
      await admin.photograph(`backup-exchange-only.${language}`);
    });

    it('is made after it is confirmed', async () => {
      const { admin, graphUrl } = trial();
      await admin.press(text.toWhen);
      await admin.press(text.toConfirm);
      await admin.sees(text.moveNow);
      await admin.photograph(`confirm-exchange-only.${language}`);
      await admin.tick(text.acknowledge);
      await admin.press(text.moveNow);
      await admin.sees(text.done);
      await admin.photograph(`result-exchange-only.${language}`);
      assert.deepEqual(await licensesOf(graphUrl, text.who), ['exchangePlan1']);
    });
  });
});
