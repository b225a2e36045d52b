import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { MoveReason } from '../../bot/swaps/swap.ts';
import { licensesPage } from '../words/portals.ts';

interface Waiting {
  /** Names. */
  readonly users: string;
  readonly one: boolean;
  /** Links; empty where no group gives a source to any of them any more. */
  readonly groups: string;
  readonly from: string;
  /** Empty where nothing is to come. */
  readonly to: string;
  readonly until: string;
}

interface Texts {
  readonly waitingTitle: (users: string, count: number) => string;
  readonly waitingHeading: (users: string, count: number) => string;
  readonly waiting: (waiting: Waiting) => string;
  readonly checkNow: string;
  readonly lookedNow: (shown: string, waiting: string, count: number) => string;
  readonly cannotLook: string;
  readonly allMoved: (users: string, count: number) => string;
  readonly someMoved: (done: string, all: string) => string;
  readonly noneMoved: string;
  readonly products: (from: string, to: string) => string;
  readonly noProduct: string;
  readonly counts: (done: string, refused: string, leftOut: string) => string;
  readonly verified: (users: string, count: number) => string;
  readonly settling: (verified: string, done: string) => string;
  readonly different: (users: string, names: string) => string;
  readonly notMovedHeading: (users: string, count: number) => string;
  readonly reasons: Readonly<Record<MoveReason, string>>;
  readonly more: (count: string) => string;
  readonly nextHeading: string;
  readonly unused: (product: string, licenses: string, count: number) => string;
  readonly reassign: string;
  readonly takesEffect: string;
  readonly importPst: string;
  readonly openPst: string;
  readonly readMore: string;
  readonly reference: (id: string) => string;
  readonly retry: (users: string) => string;
  readonly moveUsers: string;
  readonly summary: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    allMoved: (users, count) => `Done: ${users} ${count === 1 ? 'user has' : 'users have'} been moved`,
    someMoved: (done, all) => `Finished: ${done} of ${all} users were moved`,
    noneMoved: 'Finished: nobody was moved',
    waitingTitle: (users, count) =>
      `${users} ${count === 1 ? 'user waits' : 'users wait'} until you change the group`,
    waitingHeading: (users, count) => `Waiting for you: ${users} ${count === 1 ? 'user' : 'users'}`,
    waiting: ({ users, one, groups, from, to, until }) =>
      [
        groups === ''
          ? `**${users}** no longer ${one ? 'has' : 'have'} ${from}, but not ${to} yet. Give it through a group or directly.`
          : `**${users}** ${one ? 'has' : 'have'} ${from} from the group ${groups}. Change its members there, or [its licenses](${licensesPage}) in the Microsoft 365 admin center, so that ${to === '' ? `${from} goes` : `${to} comes instead`}.`,
        `I write nothing, look every ten minutes until ${until}, and update this card.`,
      ].join(' '),
    checkNow: 'Check now',
    lookedNow: (shown, waiting, count) =>
      `Looked just now. The change shows for ${shown}; ${waiting} ${count === 1 ? 'does not show it' : 'do not show it'} yet.`,
    cannotLook: 'The users could not be read just now. Nothing was changed. Try again in a minute.',
    products: (from, to) => `${from} → ${to}`,
    noProduct: 'no product',
    counts: (done, refused, leftOut) =>
      `Moved: ${done} · Refused by Microsoft 365: ${refused} · Left out: ${leftOut}`,
    verified: (users, count) =>
      `Checked afterwards: ${count === 1 ? 'the user has' : `all ${users} have`} exactly the licenses they should have.`,
    settling: (verified, done) =>
      `Checked afterwards: ${verified} of ${done} show the new licenses. Microsoft 365 may take some minutes to show the rest.`,
    different: (users, names) =>
      `Checked afterwards: ${users} show other licenses than the swap gave them: ${names}. Somebody else may have changed them; please have a look.`,
    notMovedHeading: (users, count) =>
      `Not moved: ${users} ${count === 1 ? 'user' : 'users'}. They keep what they had, unless it says otherwise.`,
    reasons: {
      'no-seat': 'No license was left. Free one or buy more, then try again.',
      'usage-location': 'No usage location is set. Set it in the admin center, then try again.',
      conflict:
        'Parts of the new product cannot be combined with another product they have. Replace that one as well.',
      dependency: 'Another product they have needs something that would go away. Replace that one as well.',
      'disabled-dependency':
        'A part that is switched off for them is needed by another. Switch it on, then try again.',
      inherited: 'The license comes from a group. Change the group instead.',
      'already-moved':
        'They have the new product already, and none of the old ones. There was nothing to do.',
      'location-refused':
        'Microsoft 365 does not accept their usage location for this product: it may not be offered there, or a location that was just set is not known everywhere yet. Check it in the admin center, then try again.',
      'group-unchanged':
        'The group was not changed within 30 days, so I stopped looking. They have what they had.',
      'not-held': 'They do not have the product that was to be replaced.',
      'unknown-product': 'Microsoft 365 says that the organization does not have the new product.',
      'proxy-address':
        'Another account uses the same email address. Correct that in the admin center, then try again.',
      'not-allowed':
        'Microsoft 365 did not allow the change. Check your role and the permissions of the app; a role for an administrative unit covers only the users in it.',
      'user-gone': 'The user no longer exists.',
      other: 'Microsoft 365 refused the change. The reference below helps in a support case.',
      'loses-more': 'They would now lose more than you confirmed, so they were left out. Look at them again.',
      'other-swap': 'They are in another swap that has not ended.',
      'changed-meanwhile': 'Somebody else changed their licenses meanwhile. Check what they have now.',
      stopped: 'The swap was stopped before their turn.',
      unsettled: 'It could not be found out whether the change was made. Check what they have now.',
    },
    more: (count) => `${count} more`,
    nextHeading: 'What to do next',
    unused: (product, licenses, count) =>
      `**${product}** now has ${licenses} unused ${count === 1 ? 'license' : 'licenses'}.`,
    reassign:
      'Unused licenses: [assign them to others](https://learn.microsoft.com/microsoft-365/admin/manage/assign-licenses-to-users) or [remove them from the subscription](https://learn.microsoft.com/microsoft-365/commerce/licenses/buy-licenses), so that you do not pay for more than you need.',
    takesEffect:
      'It usually takes effect within half an hour, at times within a day. Users may have to sign out and in again.',
    importPst:
      'Users who saved their mail in a .pst file can import it again in Outlook on the computer: File › Open & Export › Import/Export. That needs a mailbox with room for it and a plan with Outlook on the computer.',
    openPst:
      'Users without a mailbox, without room in it, or without Outlook on the computer cannot import their .pst file. It can be opened on a computer that has Outlook: File › Open & Export › Open Outlook Data File.',
    readMore:
      'More: [move users to a different subscription](https://learn.microsoft.com/microsoft-365/commerce/subscriptions/move-users-different-subscription), [change plans manually](https://learn.microsoft.com/microsoft-365/commerce/subscriptions/change-plans-manually), [subscriptions and licenses](https://learn.microsoft.com/microsoft-365/commerce/licenses/subscriptions-and-licenses), [buy another subscription](https://learn.microsoft.com/microsoft-365/commerce/try-or-buy-microsoft-365).',
    reference: (id) => `Swap ${id}`,
    retry: (users) => `Try again with those not moved (${users})`,
    moveUsers: 'Move more users',
    summary: 'A license swap has finished',
  },
  sv: {
    allMoved: (users) => `Klart: ${users} användare har flyttats`,
    someMoved: (done, all) => `Klart: ${done} av ${all} användare flyttades`,
    noneMoved: 'Klart: ingen flyttades',
    waitingTitle: (users) => `${users} användare väntar tills du ändrar gruppen`,
    waitingHeading: (users) => `Väntar på dig: ${users} användare`,
    waiting: ({ users, groups, from, to, until }) =>
      [
        groups === ''
          ? `**${users}** har inte längre ${from}, men inte heller ${to} än. Ge den genom en grupp eller direkt.`
          : `**${users}** har ${from} från gruppen ${groups}. Ändra dess medlemmar där eller [dess licenser](${licensesPage}) i administrationscentret för Microsoft 365, så att ${to === '' ? `${from} försvinner` : `${to} kommer i stället`}.`,
        `Jag skriver ingenting, tittar var tionde minut till den ${until} och uppdaterar kortet.`,
      ].join(' '),
    checkNow: 'Kontrollera nu',
    lookedNow: (shown, waiting) =>
      `Kontrollerat just nu. Ändringen syns för ${shown}, och för ${waiting} syns den inte än.`,
    cannotLook: 'Användarna gick inte att läsa just nu. Ingenting har ändrats. Försök igen om en minut.',
    products: (from, to) => `${from} → ${to}`,
    noProduct: 'ingen produkt',
    counts: (done, refused, leftOut) =>
      `Flyttade: ${done} · Nekade av Microsoft 365: ${refused} · Utelämnade: ${leftOut}`,
    verified: (users, count) =>
      `Kontrollerat efteråt: ${count === 1 ? 'användaren har' : `alla ${users} har`} precis rätt licenser.`,
    settling: (verified, done) =>
      `Kontrollerat efteråt: ${verified} av ${done} visar de nya licenserna. Det kan ta några minuter innan Microsoft 365 visar resten.`,
    different: (users, names) =>
      `Kontrollerat efteråt: ${users} visar andra licenser än bytet gav dem: ${names}. Någon annan kan ha ändrat dem; ta en titt.`,
    notMovedHeading: (users) =>
      `Inte flyttade: ${users} användare. De behåller det de hade om inget annat sägs.`,
    reasons: {
      'no-seat': 'Det fanns ingen licens kvar. Frigör en eller köp fler och försök igen.',
      'usage-location':
        'Ingen användningsplats är angiven. Ange den i administrationscentret och försök igen.',
      conflict:
        'Delar av den nya produkten går inte att kombinera med en annan produkt de har. Ersätt även den.',
      dependency: 'En annan produkt de har behöver något som skulle försvinna. Ersätt även den.',
      'disabled-dependency': 'En del som är avstängd för dem behövs av en annan. Slå på den och försök igen.',
      inherited: 'Licensen kommer från en grupp. Ändra gruppen i stället.',
      'already-moved': 'De har redan den nya produkten och ingen av de gamla. Det fanns inget att göra.',
      'location-refused':
        'Microsoft 365 godtar inte deras användningsplats för produkten: den kanske inte erbjuds där, eller så är en plats som just har angetts inte känd överallt än. Kontrollera den i administrationscentret och försök igen.',
      'group-unchanged': 'Gruppen ändrades inte inom 30 dagar, så jag slutade titta. De har det de hade.',
      'not-held': 'De har inte produkten som skulle ersättas.',
      'unknown-product': 'Microsoft 365 säger att organisationen inte har den nya produkten.',
      'proxy-address':
        'Ett annat konto använder samma e-postadress. Rätta det i administrationscentret och försök igen.',
      'not-allowed':
        'Microsoft 365 tillät inte ändringen. Kontrollera din roll och appens behörigheter; en roll för en administrativ enhet gäller bara användarna i den.',
      'user-gone': 'Användaren finns inte längre.',
      other: 'Microsoft 365 nekade ändringen. Referensen nedan hjälper i ett supportärende.',
      'loses-more': 'De skulle nu förlora mer än du bekräftade, så de utelämnades. Titta på dem igen.',
      'other-swap': 'De ingår i ett annat byte som inte är klart.',
      'changed-meanwhile': 'Någon annan ändrade deras licenser under tiden. Kontrollera vad de har nu.',
      stopped: 'Bytet stoppades innan det blev deras tur.',
      unsettled: 'Det gick inte att ta reda på om ändringen gjordes. Kontrollera vad de har nu.',
    },
    more: (count) => `${count} till`,
    nextHeading: 'Det här kan du göra nu',
    unused: (product, licenses, count) =>
      `**${product}** har nu ${licenses} ${count === 1 ? 'oanvänd licens' : 'oanvända licenser'}.`,
    reassign:
      'Oanvända licenser: [tilldela dem till andra](https://learn.microsoft.com/sv-se/microsoft-365/admin/manage/assign-licenses-to-users) eller [ta bort dem från prenumerationen](https://learn.microsoft.com/sv-se/microsoft-365/commerce/licenses/buy-licenses), så att ni inte betalar för fler än ni behöver.',
    takesEffect:
      'Det brukar märkas inom en halvtimme, ibland inom ett dygn. Användarna kan behöva logga ut och in igen.',
    importPst:
      'De som har sparat sin e-post i en .pst-fil kan importera den igen i Outlook på datorn: Arkiv › Öppna och exportera › Importera/exportera. Det kräver en postlåda med plats för den och en plan med Outlook på datorn.',
    openPst:
      'De som inte har någon postlåda, inte har plats i den eller saknar Outlook på datorn kan inte importera sin .pst-fil. Den går att öppna på en dator som har Outlook: Arkiv › Öppna och exportera › Öppna Outlook-datafil.',
    readMore:
      'Mer: [flytta användare till en annan prenumeration](https://learn.microsoft.com/sv-se/microsoft-365/commerce/subscriptions/move-users-different-subscription), [ändra planer manuellt](https://learn.microsoft.com/sv-se/microsoft-365/commerce/subscriptions/change-plans-manually), [prenumerationer och licenser](https://learn.microsoft.com/sv-se/microsoft-365/commerce/licenses/subscriptions-and-licenses), [köp en annan prenumeration](https://learn.microsoft.com/sv-se/microsoft-365/commerce/try-or-buy-microsoft-365).',
    reference: (id) => `Byte ${id}`,
    retry: (users) => `Försök igen med dem som inte flyttades (${users})`,
    moveUsers: 'Flytta fler användare',
    summary: 'Ett licensbyte är klart',
  },
};
