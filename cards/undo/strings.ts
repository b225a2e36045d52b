import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { UndoHindrance } from '../../bot/swaps/undo-check.ts';

interface Texts {
  readonly title: string;
  readonly products: (from: string, to: string) => string;
  readonly noProduct: string;
  readonly about: (moved: string, count: number, finished: string) => string;
  readonly sentence: (users: string, count: number) => string;
  readonly nobody: string;
  readonly change: (users: string, count: number, back: string, away: string) => string;
  readonly moreChanges: (users: string, count: number) => string;
  readonly undoneBefore: (users: string, count: number) => string;
  readonly throughGroup: (users: string, count: number) => string;
  readonly heldUpHeading: (users: string, count: number) => string;
  readonly reasons: Readonly<Record<UndoHindrance, string>>;
  readonly lostHeading: string;
  readonly phone: (users: string, count: number) => string;
  readonly noMailbox: (users: string, count: number) => string;
  readonly lessRoom: (users: string, count: number) => string;
  readonly deleted: (services: string) => string;
  readonly uncertain: (services: string) => string;
  readonly unknownPlans: (users: string, count: number) => string;
  readonly takes: (users: string, count: number, services: string) => string;
  readonly saveFirst: string;
  readonly partsNobodyKnows: string;
  readonly acknowledgeLabel: string;
  readonly acknowledge: string;
  readonly acknowledgeError: string;
  readonly countLabel: (users: string) => string;
  readonly countError: (users: string) => string;
  readonly until: (day: string) => string;
  readonly undo: (users: string, count: number) => string;
  readonly nothing: string;
  readonly nothingDone: string;
  readonly notFinished: string;
  readonly isUndo: string;
  readonly tooLate: (day: string) => string;
  readonly underWay: string;
  readonly noneOfYours: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'Undo this swap?',
    products: (from, to) => `${from} → ${to}`,
    noProduct: 'no product',
    about: (moved, count, finished) =>
      `${moved} ${count === 1 ? 'user was' : 'users were'} moved; the swap finished on ${finished}.`,
    sentence: (users, count) =>
      `${users} ${count === 1 ? 'user gets' : 'users get'} back exactly the licenses they had before the swap, with the same parts switched off. Anything they have been given since then stays.`,
    nobody: 'Nobody’s licenses can be given back now. Nothing is changed.',
    change: (users, count, back, away) =>
      `**${users} ${count === 1 ? 'user' : 'users'}** ${[
        ...(back === '' ? [] : [`${count === 1 ? 'gets' : 'get'} back ${back}`]),
        ...(away === '' ? [] : [`${count === 1 ? 'loses' : 'lose'} ${away}`]),
      ].join(' and ')}.`,
    moreChanges: (users, count) =>
      `The same goes for ${users} more ${count === 1 ? 'user' : 'users'}, each according to what was on record.`,
    undoneBefore: (users, count) =>
      `${users} ${count === 1 ? 'user has' : 'users have'} already been given their licenses back.`,
    throughGroup: (users, count) =>
      `${users} ${count === 1 ? 'user was' : 'users were'} moved by the group that you changed: change it back yourself.`,
    heldUpHeading: (users, count) => `Left out now: ${users} ${count === 1 ? 'user' : 'users'}`,
    reasons: {
      'user-gone': 'The user no longer exists.',
      'changed-meanwhile':
        'They no longer have what the swap left them with, so somebody has changed them since. Check them one by one.',
      'other-swap': 'They are in another swap that has not ended. Undo again when it has.',
      'usage-location': 'No usage location is set. Set it in the admin center, then undo again.',
      'no-seat':
        'No license for the earlier product is left: others have been given them since, or they were removed. Free one or buy more, then undo again.',
      conflict:
        'Parts of the earlier product cannot be combined with another product they have been given since.',
      dependency: 'Another product they have been given since needs something that would go away.',
      'disabled-dependency':
        'A part that was switched off for them is needed by another product they have been given since.',
    },
    lostHeading: 'What undo cannot bring back, and what it takes',
    phone: (users, count) =>
      `**Phone numbers:** ${users} ${count === 1 ? 'user' : 'users'} lost theirs when the license went. They do not come back by themselves: assign them again in the Teams admin center, if they are still free.`,
    noMailbox: (users, count) =>
      `**Mail:** what was sent to ${users} ${count === 1 ? 'user' : 'users'} while they had no mailbox has bounced and will not arrive later.`,
    lessRoom: (users, count) =>
      `**Mail:** ${users} ${count === 1 ? 'user' : 'users'} had a smaller mailbox in the meantime. If it was full, what was sent to them has bounced and will not arrive later.`,
    deleted: (services) =>
      `**Deleted data:** the time that Microsoft 365 keeps what was stored in ${services} has passed. It may be gone for good.`,
    uncertain: (services) =>
      `**Uncertain:** Microsoft does not say how long it keeps what was stored in ${services}. Check afterwards.`,
    unknownPlans: (users, count) =>
      `**Uncertain:** ${users} ${count === 1 ? 'user' : 'users'} lost parts that I do not know. What went with them is uncertain.`,
    takes: (users, count, services) =>
      `**The undo itself** takes something from ${users} ${count === 1 ? 'user' : 'users'}: ${services}.`,
    saveFirst: 'What they have stored there since the swap should be saved first.',
    partsNobodyKnows: 'parts that I do not know',
    acknowledgeLabel: 'Your confirmation',
    acknowledge: 'I know what does not come back, and what goes',
    acknowledgeError: 'Tick the box to go on, or press “Do nothing”.',
    countLabel: (users) => `Many users are affected. Type the number of users (${users}) to confirm`,
    countError: (users) => `Type ${users}.`,
    until: (day) =>
      `A swap can be undone for 30 days: this one until ${day}. An undo cannot itself be undone.`,
    undo: (users, count) => `Undo for ${users} ${count === 1 ? 'user' : 'users'}`,
    nothing: 'Do nothing',
    nothingDone: 'Nothing was changed.',
    notFinished: 'This swap has not finished, so there is nothing to undo yet. Nothing was changed.',
    isUndo:
      'This is an undo, and an undo cannot be undone. Nothing was changed. To move the users again, type “move users”.',
    tooLate: (day) =>
      `A swap can be undone for 30 days, for this one until ${day}. Nothing was changed. To move the users back, type “move users”.`,
    underWay: 'The undo of this swap has already begun. This is where it is now.',
    noneOfYours:
      'You have no finished swap that could be undone. To undo a colleague’s swap, type “swaps” and open it.',
  },
  sv: {
    title: 'Ångra bytet?',
    products: (from, to) => `${from} → ${to}`,
    noProduct: 'ingen produkt',
    about: (moved, _count, finished) => `${moved} användare flyttades; bytet blev klart ${finished}.`,
    sentence: (users) =>
      `${users} användare får tillbaka precis de licenser de hade före bytet, med samma delar avstängda. Det de har fått sedan dess är kvar.`,
    nobody: 'Ingen kan få tillbaka sina licenser nu. Ingenting ändras.',
    change: (users, _count, back, away) =>
      `**${users} användare** ${[
        ...(back === '' ? [] : [`får tillbaka ${back}`]),
        ...(away === '' ? [] : [`blir av med ${away}`]),
      ].join(' och ')}.`,
    moreChanges: (users) => `Likadant för ${users} användare till, var och en enligt det som finns sparat.`,
    undoneBefore: (users) => `${users} användare har redan fått tillbaka sina licenser.`,
    throughGroup: (users) =>
      `${users} användare flyttades av gruppen som du ändrade: ändra tillbaka den själv.`,
    heldUpHeading: (users) => `Utelämnas nu: ${users} användare`,
    reasons: {
      'user-gone': 'Användaren finns inte längre.',
      'changed-meanwhile':
        'De har inte längre det som bytet gav dem, så någon har ändrat dem sedan dess. Kontrollera dem en och en.',
      'other-swap': 'De ingår i ett annat byte som inte är klart. Ångra igen när det är det.',
      'usage-location':
        'Ingen användningsplats är angiven. Ange den i administrationscentret och ångra igen.',
      'no-seat':
        'Det finns ingen licens kvar för den tidigare produkten: andra har fått dem sedan dess, eller så har de tagits bort. Frigör en eller köp fler och ångra igen.',
      conflict:
        'Delar av den tidigare produkten går inte att kombinera med en annan produkt de har fått sedan dess.',
      dependency: 'En annan produkt de har fått sedan dess behöver något som skulle försvinna.',
      'disabled-dependency':
        'En del som var avstängd för dem behövs av en annan produkt de har fått sedan dess.',
    },
    lostHeading: 'Det här kan inte ångras, och det här försvinner',
    phone: (users) =>
      `**Telefonnummer:** ${users} användare blev av med sitt när licensen försvann. De kommer inte tillbaka av sig själva: tilldela dem igen i administrationscentret för Teams, om de fortfarande är lediga.`,
    noMailbox: (users) =>
      `**E-post:** det som har skickats till ${users} användare medan de inte hade någon postlåda har studsat och kommer inte fram i efterhand.`,
    lessRoom: (users) =>
      `**E-post:** ${users} användare hade under tiden en mindre postlåda. Om den var full har det som skickades till dem studsat och kommer inte fram i efterhand.`,
    deleted: (services) =>
      `**Borttagna data:** tiden som Microsoft 365 sparar det som låg i ${services} har gått ut. Det kan vara borta för gott.`,
    uncertain: (services) =>
      `**Osäkert:** Microsoft uppger inte hur länge det som låg i ${services} sparas. Kontrollera efteråt.`,
    unknownPlans: (users) =>
      `**Osäkert:** ${users} användare blev av med delar som jag inte känner till. Vad som följde med dem är osäkert.`,
    takes: (users, _count, services) =>
      `**När bytet ångras** förlorar ${users} användare något: ${services}.`,
    saveFirst: 'Spara först det de har lagrat där sedan bytet.',
    partsNobodyKnows: 'delar som jag inte känner till',
    acknowledgeLabel: 'Din bekräftelse',
    acknowledge: 'Jag vet vad som inte kommer tillbaka och vad som försvinner',
    acknowledgeError: 'Kryssa i rutan för att fortsätta, eller tryck på ”Gör ingenting”.',
    countLabel: (users) => `Många användare berörs. Skriv antalet användare (${users}) för att bekräfta`,
    countError: (users) => `Skriv ${users}.`,
    until: (day) =>
      `Ett byte går att ångra i 30 dagar: det här till den ${day}. Det går inte att ångra ett ångrande.`,
    undo: (users) => `Ångra för ${users} användare`,
    nothing: 'Gör ingenting',
    nothingDone: 'Ingenting har ändrats.',
    notFinished: 'Bytet är inte klart, så det finns inget att ångra än. Ingenting har ändrats.',
    isUndo:
      'Det här är ett ångrande, och det går inte att ångra. Ingenting har ändrats. Skriv ”flytta användare” om användarna ska flyttas igen.',
    tooLate: (day) =>
      `Ett byte går att ångra i 30 dagar, det här till den ${day}. Ingenting har ändrats. Skriv ”flytta användare” om användarna ska flyttas tillbaka.`,
    underWay: 'Bytet håller redan på att ångras. Så här långt har det kommit.',
    noneOfYours:
      'Du har inget avslutat byte som går att ångra. Skriv ”byten” och öppna bytet om det är en kollegas du vill ångra.',
  },
};
