import assert from 'node:assert/strict';
import { licensesOf } from './licenses.ts';
import { inBothLanguages, switchTo, useTrial } from './trial.ts';

const words = {
  en: {
    move: 'move nils.friberg@contoso.com from Office 365 E3 to F3',
    nobody: 'Nobody can be moved as things stand',
    why: 'Office 365 E3 comes from the group Licenses: Office 365 E3',
    buttons: ['I will change the group myself (1)', 'Back', 'Cancel'],
    cancelled: 'Nothing was changed',
  },
  sv: {
    move: 'flytta nils.friberg@contoso.com från Office 365 E3 till F3',
    nobody: 'Ingen kan flyttas som det är nu',
    why: 'Office 365 E3 kommer från gruppen Licenses: Office 365 E3',
    buttons: ['Jag ändrar gruppen själv (1)', 'Tillbaka', 'Avbryt'],
    cancelled: 'Ingenting har ändrats',
  },
} as const;

describe('A user whose license comes from a group', () => {
  const trial = useTrial();

  inBothLanguages('is refused', (language) => {
    const text = words[language];

    it('with the group’s name, with no way on but to change the group, and nothing is written', async () => {
      const { admin, graphUrl } = trial();
      await admin.say(switchTo[language]);
      await admin.say(text.move);
      await admin.sees(text.nobody, 'Nils Friberg', text.why);
      await admin.photograph(`review-inherited.${language}`);
      assert.deepEqual(await admin.buttons(), text.buttons);
      await admin.press(text.buttons[2]);
      await admin.sees(text.cancelled);
      await admin.photograph(`cancelled.${language}`);
      assert.deepEqual(await licensesOf(graphUrl, 'nils.friberg@contoso.com'), ['group:officeE3']);
    });
  });
});
