import type { FileWords } from '../../bot/conversation/files/made-file.ts';
import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { AuditAction } from '../../bot/swaps/journal.ts';

interface Texts extends FileWords {
  /** The button that asks for it. */
  readonly download: string;
  readonly fileName: string;
  /** In the order of the columns. */
  readonly header: readonly [time: string, action: string, name: string, id: string];
  readonly actions: Readonly<Record<AuditAction, string>>;
  readonly theBot: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    download: 'Download the log',
    title: 'Who did what',
    description: 'One row for each step of the swap: when, what, and who.',
    fileName: 'license-swap-log',
    header: ['Time', 'What', 'Who', 'Object ID'],
    actions: {
      created: 'Began to prepare the swap',
      confirmed: 'Confirmed the swap',
      started: 'Started to move users',
      resumed: 'Resumed the swap',
      paused: 'Paused the swap',
      continued: 'Went on after the pause',
      stopped: 'Stopped the swap',
      finished: 'Finished the swap',
      cancelled: 'Cancelled the swap',
      reminded: 'Sent reminders',
      scheduled: 'Scheduled the swap',
      'date-moved': 'Moved the date or changed the plan',
      ready: 'Asked for Run, because the time had come',
      'confirmed-moved': 'Started with those who had confirmed',
      'taken-out': 'Left a user out before the start',
      undone: 'Began to undo the swap',
      'location-set': 'Set usage locations',
    },
    theBot: 'License Swap, automatically',
  },
  sv: {
    download: 'Ladda ned loggen',
    title: 'Vem gjorde vad',
    description: 'En rad för varje steg i bytet: när, vad och vem.',
    fileName: 'licensbyte-logg',
    header: ['Tidpunkt', 'Vad', 'Vem', 'Objekt-ID'],
    actions: {
      created: 'Började förbereda bytet',
      confirmed: 'Bekräftade bytet',
      started: 'Började flytta användare',
      resumed: 'Återupptog bytet',
      paused: 'Pausade bytet',
      continued: 'Fortsatte efter pausen',
      stopped: 'Stoppade bytet',
      finished: 'Slutförde bytet',
      cancelled: 'Avbröt bytet',
      reminded: 'Skickade påminnelser',
      scheduled: 'Schemalade bytet',
      'date-moved': 'Flyttade datumet eller ändrade planen',
      ready: 'Bad om att någon trycker på Kör, eftersom tiden var inne',
      'confirmed-moved': 'Startade med dem som hade bekräftat',
      'taken-out': 'Utelämnade en användare före starten',
      undone: 'Började ångra bytet',
      'location-set': 'Angav användningsplatser',
    },
    theBot: 'License Swap, automatiskt',
  },
};
