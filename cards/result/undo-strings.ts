import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: (users: string, count: number) => string;
  readonly isUndo: (from: string, to: string, finished: string, id: string) => string;
  readonly undone: (when: string, users: string, count: number, ended: boolean) => string;
  readonly undo: string;
  readonly undoRest: string;
}

export const undoStrings: AdminStrings<Texts> = {
  en: {
    title: (users, count) =>
      `Undone: ${users} ${count === 1 ? 'user has' : 'users have'} been given their earlier licenses back`,
    isUndo: (from, to, finished, id) =>
      `This was the undo of a swap from ${from} to ${to}, finished ${finished} (swap ${id}). Users who got their licenses back have exactly what was on record before it.`,
    undone: (when, users, count, ended) =>
      ended
        ? `**Undone** by an administrator, ${when}: ${users} ${count === 1 ? 'user was' : 'users were'} given their earlier licenses back. The figures below are those of the swap itself.`
        : `**Being undone** by an administrator since ${when}. The figures below are those of the swap itself.`,
    undo: 'Undo',
    undoRest: 'Undo the rest',
  },
  sv: {
    title: (users) => `Ångrat: ${users} användare har fått tillbaka sina tidigare licenser`,
    isUndo: (from, to, finished, id) =>
      `Det här ångrade ett byte från ${from} till ${to}, klart ${finished} (byte ${id}). De som har fått tillbaka sina licenser har precis det de hade enligt det som sparades före bytet.`,
    undone: (when, users, _count, ended) =>
      ended
        ? `**Ångrat** av en administratör ${when}: ${users} användare har fått tillbaka sina tidigare licenser. Siffrorna nedan gäller själva bytet.`
        : `**Håller på att ångras** av en administratör sedan ${when}. Siffrorna nedan gäller själva bytet.`,
    undo: 'Ångra',
    undoRest: 'Ångra resten',
  },
};
