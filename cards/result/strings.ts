import type { AdminStrings } from '../../bot/conversation/language.ts';
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
  readonly partlyVerified: (verified: string, done: string) => string;
  readonly settling: (users: string, count: number, names: string, isReadAgain: boolean) => string;
  readonly different: (users: string, count: number, names: string) => string;
  readonly notMovedHeading: (users: string, count: number) => string;
  readonly more: (count: string) => string;
  readonly inReport: string;
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
          ? `**${users}** no longer ${one ? 'has' : 'have'} ${from}, but ${one ? 'does' : 'do'} not have ${to} yet. Assign it through a group or directly.`
          : `**${users}** ${one ? 'has' : 'have'} ${from} from the group ${groups}. Change its members there, or [its licenses](${licensesPage}) in the Microsoft 365 admin center, so that ${to === '' ? `${from} goes` : `${to} comes instead`}.`,
        `I do not change any licenses here, but check every ten minutes until ${until} and update this card.`,
      ].join(' '),
    checkNow: 'Check now',
    lookedNow: (shown, waiting, count) =>
      `Checked just now. The change shows for ${shown}; ${waiting} ${count === 1 ? 'does not show it' : 'do not show it'} yet.`,
    cannotLook: 'The users could not be read just now. Nothing was changed. Try again in a minute.',
    products: (from, to) => `${from} → ${to}`,
    noProduct: 'no product',
    counts: (done, refused, leftOut) =>
      `Moved: ${done} · Refused by Microsoft 365: ${refused} · Left out: ${leftOut}`,
    verified: (users, count) =>
      `Checked afterwards: ${count === 1 ? 'the user has' : `all ${users} have`} exactly the licenses they should have.`,
    partlyVerified: (verified, done) =>
      `Checked afterwards: ${verified} of ${done} have exactly the licenses they should have.`,
    settling: (users, count, names, isReadAgain) =>
      [
        `Still settling, ${users} ${count === 1 ? 'user' : 'users'}: **${names}**.`,
        isReadAgain
          ? 'Microsoft 365 has taken the change and does not show it yet. I keep checking for an hour after the swap, and update this card.'
          : 'Microsoft 365 took the change and did not show it when I last checked. Please check yourself.',
      ].join(' '),
    different: (users, count, names) =>
      `Different, ${users} ${count === 1 ? 'user' : 'users'}: **${names}**. They have other licenses than the swap gave them. Somebody else may have changed them; please check.`,
    notMovedHeading: (users, count) =>
      `Not moved: ${users} ${count === 1 ? 'user' : 'users'}. They keep what they had, unless stated otherwise.`,
    more: (count) => `${count} more`,
    inReport: 'The report has every user: what they had, what they have, and why.',
    nextHeading: 'What to do next',
    unused: (product, licenses, count) =>
      `**${product}** now has ${licenses} unused ${count === 1 ? 'license' : 'licenses'}.`,
    reassign:
      'Unused licenses: [assign them to others](https://learn.microsoft.com/microsoft-365/admin/manage/assign-licenses-to-users) or [remove them from the subscription](https://learn.microsoft.com/microsoft-365/commerce/licenses/buy-licenses), so that you do not pay for more than you need.',
    takesEffect:
      'It usually takes effect within half an hour, but can take up to a day. Users may have to sign out and in again.',
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
          ? `**${users}** har inte längre ${from} men har inte fått ${to} än. Tilldela den genom en grupp eller direkt.`
          : `**${users}** har ${from} från gruppen ${groups}. Ändra dess medlemmar där eller [dess licenser](${licensesPage}) i administrationscentret för Microsoft 365, så att ${to === '' ? `${from} försvinner` : `${to} kommer i stället`}.`,
        `Jag ändrar inga licenser här, men kontrollerar var tionde minut till den ${until} och uppdaterar kortet.`,
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
    partlyVerified: (verified, done) =>
      `Kontrollerat efteråt: ${verified} av ${done} har precis rätt licenser.`,
    settling: (users, _, names, isReadAgain) =>
      [
        `Syns inte än, ${users} användare: **${names}**.`,
        isReadAgain
          ? 'Microsoft 365 har tagit emot ändringen men visar den inte än. Jag fortsätter att kontrollera under en timme efter bytet och uppdaterar kortet.'
          : 'Microsoft 365 tog emot ändringen men visade den inte när jag senast kontrollerade. Kontrollera gärna själv.',
      ].join(' '),
    different: (users, _, names) =>
      `Avviker, ${users} användare: **${names}**. De har andra licenser än bytet gav dem. Någon annan kan ha ändrat dem; kontrollera det gärna.`,
    notMovedHeading: (users) =>
      `Inte flyttade: ${users} användare. De behåller det de hade om inget annat anges.`,
    more: (count) => `${count} till`,
    inReport: 'I rapporten finns varje användare: vad de hade, vad de har och varför.',
    nextHeading: 'Det här kan du göra nu',
    unused: (product, licenses, count) =>
      `**${product}** har nu ${licenses} ${count === 1 ? 'oanvänd licens' : 'oanvända licenser'}.`,
    reassign:
      'Oanvända licenser: [tilldela dem till andra](https://learn.microsoft.com/sv-se/microsoft-365/admin/manage/assign-licenses-to-users) eller [ta bort dem från prenumerationen](https://learn.microsoft.com/sv-se/microsoft-365/commerce/licenses/buy-licenses), så att ni inte betalar för fler än ni behöver.',
    takesEffect:
      'Det brukar märkas inom en halvtimme men kan ta upp till ett dygn. Användarna kan behöva logga ut och in igen.',
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
