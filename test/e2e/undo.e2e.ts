import assert from 'node:assert/strict';
import { strings as result } from '../../cards/result/strings.ts';
import { strings as undo } from '../../cards/undo/strings.ts';
import { licensesOf } from './licenses.ts';
import { inBothLanguages, switchTo, useTrial } from './trial.ts';

const words = {
  en: {
    who: 'erik.sand@contoso.com',
    move: 'move erik.sand@contoso.com from E1 to Office 365 E3',
    now: 'Move 1 user now',
    undo: 'undo',
  },
  sv: {
    who: 'par.sjo@contoso.com',
    move: 'flytta par.sjo@contoso.com från E1 till Office 365 E3',
    now: 'Flytta 1 användare nu',
    undo: 'ångra',
  },
} as const;

describe('Undoing a swap', () => {
  const trial = useTrial();

  inBothLanguages('gives back', (language) => {
    const text = words[language];

    it('what the user had, after saying what that takes and what it cannot bring back', async () => {
      const { admin, graphUrl } = trial();
      const before = await licensesOf(graphUrl, text.who);
      await admin.say(switchTo[language]);
      await admin.say(text.move);
      await admin.press(text.now);
      await admin.sees(result[language].allMoved('1', 1));
      await admin.say(text.undo);
      await admin.sees(undo[language].title);
      await admin.photograph(`undo.${language}`);
      const asks = await admin.reads();
      if (asks.includes(undo[language].acknowledge)) await admin.tick(undo[language].acknowledge);
      await admin.press(undo[language].undo('1', 1));
      await admin.sees('Microsoft');
      await admin.photograph(`result-undo.${language}`);
      assert.deepEqual(await licensesOf(graphUrl, text.who), before);
    });
  });
});
