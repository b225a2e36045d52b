import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { fileStrings } from '../../bot/conversation/files/strings.ts';
import { frameStrings } from '../../bot/conversation/strings.ts';
import { strings as file } from '../../cards/file/strings.ts';
import { strings as plan } from '../../cards/plan/strings.ts';
import { strings as selection } from '../../cards/selection/strings.ts';
import { strings as users } from '../../cards/users/strings.ts';
import { inBothLanguages, switchTo, useTrial } from './trial.ts';

const words = {
  en: { begin: 'move users', cancel: 'cancel', move: 'move anna@contoso.com from E3 to F3', delimiter: ',' },
  sv: {
    begin: 'flytta användare',
    cancel: 'avbryt',
    move: 'flytta anna@contoso.com från E3 till F3',
    delimiter: ';',
  },
} as const;

const list = Buffer.from('Namn;E-post\r\nAnna Berg;anna@contoso.com\r\nSumma;1\r\n', 'latin1');

describe('Files', () => {
  const trial = useTrial();

  inBothLanguages('to and from the chat', (language) => {
    const { begin, cancel, move, delimiter } = words[language];

    it('come in by a page that the card links to', async () => {
      const { admin } = trial();
      await admin.say(switchTo[language]);
      await admin.say(begin);
      const page = await admin.follow(users[language].upload);
      await page.getByRole('heading', { name: fileStrings[language].uploadTitle }).waitFor();
      await page.getByLabel(fileStrings[language].uploadLabel).setInputFiles({
        name: 'användare.csv',
        mimeType: 'text/csv',
        buffer: list,
      });
      await page.locator('main').screenshot({ path: screenshot(`upload.${language}`) });
      await page.getByRole('button', { name: fileStrings[language].uploadButton }).click();
      await page.getByRole('status').filter({ hasText: fileStrings[language].goBack }).waitFor();
      await page.locator('main').screenshot({ path: screenshot(`uploaded.${language}`) });
      await page.close();
      await admin.sees(selection[language].title, 'Summa;1');
      await admin.press(frameStrings[language].cancel);
    });

    it('go out by a link below the card', async () => {
      const { admin } = trial();
      await admin.say(move);
      await admin.press(plan[language].download);
      await admin.sees(plan[language].title);
      await admin.photograph(`file.${language}`);
      const text = await admin.download(file[language].open);
      assert.ok(text.startsWith(`\uFEFF${plan[language].header.slice(0, 2).join(delimiter)}`), text);
      assert.match(text, /anna@contoso\.com/);
      await admin.say(cancel);
    });
  });
});

function screenshot(name: string): string {
  return fileURLToPath(new URL(`screenshots/${name}.png`, import.meta.url));
}
