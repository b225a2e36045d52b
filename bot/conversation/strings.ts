import type { AdminStrings } from './language.ts';
import type { Phase } from './stage.ts';

/** Words that stand around every card. The words of one card are in its own folder. */

interface FrameStrings {
  readonly back: string;
  readonly cancel: string;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly position: (step: number, of: number, phase: string) => string;
  readonly stale: string;
  readonly colleagues: string;
  readonly changedMeanwhile: string;
  readonly dateHasPassed: string;
  readonly noDraft: string;
  readonly noBack: string;
  readonly notUnderstood: (text: string) => string;
}

export const frameStrings: AdminStrings<FrameStrings> = {
  en: {
    back: 'Back',
    cancel: 'Cancel',
    phases: {
      users: 'Users',
      products: 'Products',
      changes: 'What changes',
      backup: 'Backup',
      when: 'When',
      confirm: 'Confirm',
    },
    position: (step, of, phase) => `Step ${String(step)} of ${String(of)} · ${phase}`,
    stale: 'The card you pressed was out of date, so nothing was changed. This is where the swap is now.',
    colleagues:
      'This draft belongs to a colleague, so nothing was changed. Only the person who began it can go on with it.',
    changedMeanwhile:
      'Something has changed in the organization since you looked. Nothing was done. Please look again.',
    dateHasPassed: 'The time that you chose has passed. Nothing was done. Please choose another.',
    noDraft: 'There is no unfinished swap, so there was nothing to cancel. Nothing was changed.',
    noBack: 'There is no earlier step to go back to. Nothing was changed.',
    notUnderstood: (text) => `I did not understand “${text}”. Here is what I can do.`,
  },
  sv: {
    back: 'Tillbaka',
    cancel: 'Avbryt',
    phases: {
      users: 'Användare',
      products: 'Produkter',
      changes: 'Vad som ändras',
      backup: 'Säkerhetskopiering',
      when: 'När',
      confirm: 'Bekräfta',
    },
    position: (step, of, phase) => `Steg ${String(step)} av ${String(of)} · ${phase}`,
    stale: 'Kortet du tryckte på var inaktuellt, så ingenting har ändrats. Så här ser bytet ut nu.',
    colleagues:
      'Utkastet tillhör en kollega, så ingenting har ändrats. Bara den som började kan fortsätta med det.',
    changedMeanwhile:
      'Något har ändrats i organisationen sedan du tittade. Ingenting har gjorts. Titta igen.',
    dateHasPassed: 'Tiden du valde har passerat. Ingenting har gjorts. Välj en annan.',
    noDraft: 'Det finns inget påbörjat byte, så det fanns inget att avbryta. Ingenting har ändrats.',
    noBack: 'Det finns inget tidigare steg att gå tillbaka till. Ingenting har ändrats.',
    notUnderstood: (text) => `Jag förstod inte ”${text}”. Det här kan jag göra.`,
  },
};
