import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { Blocker } from '../../bot/licensing/blocker.ts';

/** Names for what a blocker points at, ready for Markdown. */
export interface BlockerNames {
  readonly products: string;
  readonly groups: string;
  readonly plans: string;
}

type Why = (names: BlockerNames) => string;

/** Why a user cannot be moved, and what to do about it. */
export const blockerWords: AdminStrings<Readonly<Record<Blocker['kind'], Why>>> = {
  en: {
    'no-seat': ({ products }) =>
      `No license of ${products} is left for them. Free one, or [buy more](https://admin.microsoft.com/AdminPortal/Home#/subscriptions).`,
    'usage-location': () =>
      'No usage location is set. Set it under [Active users](https://admin.microsoft.com/AdminPortal/Home#/users) › the user › Manage product licenses › Select location.',
    inherited: ({ products, groups }) =>
      `${products} comes from the group ${groups} and cannot be taken from the user directly. Change the group’s licenses or its members instead.`,
    'not-held': () => 'They have none of the products to be replaced.',
    conflict: ({ plans, products }) =>
      `${plans} cannot be assigned at the same time. Replace ${products} in the same swap as well.`,
    dependency: ({ plans, products }) =>
      `${products} needs ${plans}, which would go away. Replace ${products} in the same swap as well.`,
    'disabled-dependency': ({ plans }) =>
      `${plans}: one of these is switched off for the user and would stay off, but another one needs it. Switch it on first.`,
    'other-swap': () => 'They are in another swap that has not ended. Wait until it has.',
  },
  sv: {
    'no-seat': ({ products }) =>
      `Det finns ingen licens för ${products} kvar åt dem. Frigör en eller [köp fler](https://admin.microsoft.com/AdminPortal/Home#/subscriptions).`,
    'usage-location': () =>
      'Ingen användningsplats är angiven. Ange den under [Aktiva användare](https://admin.microsoft.com/AdminPortal/Home#/users) › användaren › Hantera produktlicenser › Välj plats.',
    inherited: ({ products, groups }) =>
      `${products} kommer från gruppen ${groups} och kan inte tas från användaren direkt. Ändra gruppens licenser eller medlemmar i stället.`,
    'not-held': () => 'De har ingen av produkterna som ska ersättas.',
    conflict: ({ plans, products }) =>
      `${plans} går inte att tilldela samtidigt. Ersätt även ${products} i samma byte.`,
    dependency: ({ plans, products }) =>
      `${products} behöver ${plans}, som skulle försvinna. Ersätt även ${products} i samma byte.`,
    'disabled-dependency': ({ plans }) =>
      `${plans}: en av dessa är avstängd för användaren och skulle förbli avstängd, men en annan behöver den. Slå på den först.`,
    'other-swap': () => 'De ingår i ett annat byte som inte är klart. Vänta tills det är det.',
  },
};
