import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { Unreached } from '../../bot/reminders/reminder.ts';

/** Why a user is not reached in Teams. */
export const unreachedReasons: AdminStrings<Readonly<Record<Unreached, string>>> = {
  en: {
    guest: 'is a guest, and an app cannot write to guests',
    disabled: 'cannot sign in, because the account is blocked',
    'no-teams': 'has no license with Teams',
    'not-installed': 'does not have the app, and it could not be installed',
    blocked: 'has blocked or removed the app',
    'not-delivered': 'Teams did not deliver the message',
  },
  sv: {
    guest: 'är gäst, och en app kan inte skriva till gäster',
    disabled: 'kan inte logga in, eftersom kontot är blockerat',
    'no-teams': 'har ingen licens med Teams',
    'not-installed': 'har inte appen, och den gick inte att installera',
    blocked: 'har blockerat eller tagit bort appen',
    'not-delivered': 'Teams levererade inte meddelandet',
  },
};
