import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { User } from '../../bot/licensing/user.ts';

const deleted: AdminStrings<(id: string) => string> = {
  en: (id) => `a deleted user (${id})`,
  sv: (id) => `en borttagen användare (${id})`,
};

/** By what name a user is called; of one who no longer exists only the id is on record (Law 12). */
export function userName(user: Pick<User, 'displayName'> | undefined, id: string, reader: Reader): string {
  return user?.displayName ?? deleted[reader.adminLanguage](id);
}
