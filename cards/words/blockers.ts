import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { Blocker } from '../../bot/licensing/blocker.ts';
import { activeUsersPage, buyPage, licensesPage } from './portals.ts';

/** Names for what a blocker points at, ready for Markdown. */
export interface BlockerNames {
  readonly products: string;
  readonly groups: string;
  readonly plans: string;
  /** What can be done about plans that clash, in sentences; for those only. */
  readonly remedy?: string;
  /** How many licenses there are and why the rest cannot be given, in sentences; for want of a seat only. */
  readonly seats?: string;
  /** Which swap, whose, and since when; for another swap only. */
  readonly swap?: string;
  /** The page of the user in the admin center, where it is one. */
  readonly userPage?: string;
}

type Why = (names: BlockerNames) => string;

const after = (sentences = ''): string => (sentences === '' ? '' : ` ${sentences}`);
const named = (swap = ''): string => (swap === '' ? '' : `: ${swap}`);

/** Why a user cannot be moved, and what to do about it. */
export const blockerWords: AdminStrings<Readonly<Record<Blocker['kind'], Why>>> = {
  en: {
    'no-seat': ({ products, seats }) =>
      `No license for ${products} is left for them.${after(seats)} Free one, or [buy more](${buyPage}).`,
    'usage-location': ({ userPage = activeUsersPage }) =>
      `No usage location is set, and without one no license can be assigned. Set it in the admin center under [Active users](${userPage}) › the user › Licenses and apps › Select location.`,
    inherited: ({ products, groups }) =>
      `${products} comes from the group ${groups} and cannot be removed from the user directly. Change the group’s members or its [licenses](${licensesPage}) yourself: I show what is lost, remind the users, and check until the change shows. I do not change their licenses.`,
    'not-held': () => 'They have none of the products to be replaced.',
    'already-moved': () =>
      'They already have the new product, and none of the products to be replaced. There is nothing to do for them.',
    conflict: ({ plans, remedy }) =>
      `By Microsoft’s published rules, ${plans} cannot be assigned at the same time.${after(remedy)} I keep to these rules to be safe; Microsoft 365 has the final say.`,
    dependency: ({ plans, products, remedy }) =>
      `By Microsoft’s published rules, ${products} needs ${plans}, which they would not have.${after(remedy)} I keep to these rules to be safe; Microsoft 365 has the final say.`,
    'disabled-dependency': ({ plans }) =>
      `${plans}: one of these is switched off for the user and would stay off, but another one needs it. Switch it on first.`,
    'other-swap': ({ swap }) =>
      `They are in another swap that has not ended${named(swap)}. Wait until it has.`,
  },
  sv: {
    'no-seat': ({ products, seats }) =>
      `Det finns ingen licens för ${products} kvar åt dem.${after(seats)} Frigör en eller [köp fler](${buyPage}).`,
    'usage-location': ({ userPage = activeUsersPage }) =>
      `Ingen användningsplats är angiven, och utan den går det inte att tilldela någon licens. Ange den i administrationscentret under [Aktiva användare](${userPage}) › användaren › Licenser och appar › Välj plats.`,
    inherited: ({ products, groups }) =>
      `${products} kommer från gruppen ${groups} och kan inte tas bort från användaren direkt. Ändra själv gruppens medlemmar eller dess [licenser](${licensesPage}): jag visar vad som försvinner, påminner användarna och kontrollerar tills ändringen syns. Jag ändrar inte deras licenser.`,
    'not-held': () => 'De har ingen av produkterna som ska ersättas.',
    'already-moved': () =>
      'De har redan den nya produkten och ingen av produkterna som ska ersättas. Det finns inget att göra för dem.',
    conflict: ({ plans, remedy }) =>
      `Enligt Microsofts publicerade regler går ${plans} inte att tilldela samtidigt.${after(remedy)} Jag håller mig till reglerna för säkerhets skull; det är Microsoft 365 som avgör.`,
    dependency: ({ plans, products, remedy }) =>
      `Enligt Microsofts publicerade regler behöver ${products} ${plans}, som de inte skulle ha.${after(remedy)} Jag håller mig till reglerna för säkerhets skull; det är Microsoft 365 som avgör.`,
    'disabled-dependency': ({ plans }) =>
      `${plans}: en av dessa är avstängd för användaren och skulle förbli avstängd, men en annan behöver den. Slå på den först.`,
    'other-swap': ({ swap }) =>
      `De ingår i ett annat byte som inte är klart${named(swap)}. Vänta tills det är det.`,
  },
};
