import { inBothLanguages, switchTo, useTrial } from './trial.ts';

const words = {
  en: {
    compare: 'compare Office 365 E3 with F3',
    sides: ['Office 365 E3', 'Microsoft 365 F3'],
    unused: 'unused licenses',
    move: 'move anna@contoso.com from Office 365 E3 to F3',
    why: 'Why?',
    heading: 'Why it says so',
    cancel: 'cancel',
  },
  sv: {
    compare: 'jämför Office 365 E3 med F3',
    sides: ['Office 365 E3', 'Microsoft 365 F3'],
    unused: 'oanvända licenser',
    move: 'flytta anna@contoso.com från Office 365 E3 till F3',
    why: 'Varför?',
    heading: 'Därför står det så',
    cancel: 'avbryt',
  },
} as const;

describe('Looking things up', () => {
  const trial = useTrial();

  inBothLanguages('shows', (language) => {
    const text = words[language];

    it('two products side by side, what nobody uses, and why a line says what it says', async () => {
      const { admin } = trial();
      await admin.say(switchTo[language]);
      await admin.say(text.compare);
      await admin.sees(...text.sides);
      await admin.photograph(`compare.${language}`);
      await admin.say(text.unused);
      await admin.sees('Office 365 E3');
      await admin.photograph(`unused.${language}`);
      await admin.say(text.move);
      await admin.sees('Anna Berg');
      await admin.press(text.why);
      await admin.sees(text.heading);
      await admin.photograph(`explain.${language}`);
      await admin.say(text.cancel);
    });
  });
});
