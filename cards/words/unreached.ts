import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { Unreached } from '../../bot/reminders/reminder.ts';

/** Why a user is not reached in Teams. */
export const unreachedReasons: AdminStrings<Readonly<Record<Unreached, string>>> = {
  en: {
    guest: 'a guest, to whom an app cannot write',
    'no-teams': 'no license with Teams',
    'not-installed': 'the app is not there and could not be installed',
    blocked: 'has blocked or removed the app',
    'not-delivered': 'Teams did not deliver the message',
  },
  sv: {
    guest: 'gäst, som en app inte kan skriva till',
    'no-teams': 'ingen licens med Teams',
    'not-installed': 'appen finns inte där och gick inte att installera',
    blocked: 'har blockerat eller tagit bort appen',
    'not-delivered': 'Teams levererade inte meddelandet',
  },
};
