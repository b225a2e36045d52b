import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { ReviewNote } from './model.ts';

type Names = Readonly<Record<'users' | 'products' | 'groups' | 'plans', string>>;

interface Texts {
  readonly leaveOut: (users: string) => string;
  readonly watch: (users: string) => string;
  readonly unwatch: string;
  readonly leaveMeOut: string;
  readonly setLocation: (users: string) => string;
  readonly showSwap: string;
  readonly moreReasons: (count: string, one: boolean) => string;
  readonly location: string;
  readonly swap: (admin: string, from: string, to: string, since: string) => string;
  readonly unknownSwap: string;
  readonly notesHeading: string;
  readonly notes: Readonly<
    Record<Exclude<ReviewNote['kind'], 'yourself'>, (names: Names, one: boolean) => string>
  >;
}

export const blockedStrings: AdminStrings<Texts> = {
  en: {
    leaveOut: (users) => `Leave these out (${users})`,
    watch: (users) => `I will change the group myself (${users})`,
    unwatch: 'Do not wait for the group',
    leaveMeOut: 'Leave me out',
    setLocation: (users) => `Set usage location (${users})`,
    showSwap: 'Show that swap',
    moreReasons: (count, one) => `… and ${count} more ${one ? 'reason' : 'reasons'}.`,
    location:
      'No usage location is set, and without one no license can be assigned. You can set it from here: you choose the country, and see first what will be changed.',
    swap: (admin, from, to, since) => `${from} → ${to}, started by ${admin} on ${since}`,
    unknownSwap: 'it is no longer on record',
    notesHeading: 'Good to know',
    notes: {
      'kept-through-group': ({ users, products, groups }, one) =>
        `**${users}** ${one ? 'has' : 'have'} ${products} twice: directly, which is removed, and from the group ${groups}, which stays. So ${one ? 'the user keeps' : 'they keep'} ${products} until the group is changed.`,
      'target-held': ({ users, products }, one) =>
        `**${users}** already ${one ? 'has' : 'have'} ${products}. It stays as it is, and only the old product is removed.`,
      'may-clash': ({ users, plans, products }) =>
        `**${users}** would have ${plans} at the same time (in ${products}). One page of Microsoft’s says that these cannot be together, another that they can. Microsoft 365 decides: whoever is refused keeps what they have, and the result says so.`,
      'may-lack': ({ users, plans, products }) =>
        `**${users}** would have ${products} without ${plans}. It has been said that one of these is needed. Microsoft 365 decides: whoever is refused keeps what they have, and the result says so.`,
      guest: ({ users }, one) =>
        `**${users}** ${one ? 'is a guest' : 'are guests'} from another organization.`,
      disabled: ({ users }, one) =>
        `**${users}** cannot sign in: the ${one ? 'account is' : 'accounts are'} blocked. ${one ? 'The user' : 'They'} cannot back anything up or read a reminder.`,
      watched: ({ users, groups }, one) =>
        `**${users}** ${one ? 'waits' : 'wait'} for you: you change the group ${groups} yourself. Backup and reminders include ${one ? 'this user' : 'them'}, but I do not change ${one ? 'this user’s' : 'their'} licenses. I check until the change shows.`,
      'unit-only': () =>
        'Your role covers an administrative unit only. Microsoft 365 refuses users outside it, and the result lists them.',
    },
  },
  sv: {
    leaveOut: (users) => `Utelämna dessa (${users})`,
    watch: (users) => `Jag ändrar gruppen själv (${users})`,
    unwatch: 'Vänta inte på gruppen',
    leaveMeOut: 'Utelämna mig',
    setLocation: (users) => `Ange användningsplats (${users})`,
    showSwap: 'Visa det bytet',
    moreReasons: (count, one) => `… och ${count} ${one ? 'orsak' : 'orsaker'} till.`,
    location:
      'Ingen användningsplats är angiven, och utan den går det inte att tilldela någon licens. Du kan ange den härifrån: du väljer land och ser först vad som ska ändras.',
    swap: (admin, from, to, since) => `${from} → ${to}, startat av ${admin} ${since}`,
    unknownSwap: 'det finns inte kvar i registret',
    notesHeading: 'Bra att veta',
    notes: {
      'kept-through-group': ({ users, products, groups }, one) =>
        `**${users}** har ${products} två gånger: direkt, som tas bort, och från gruppen ${groups}, som är kvar. ${one ? 'Användaren' : 'De'} behåller alltså ${products} tills gruppen ändras.`,
      'target-held': ({ users, products }) =>
        `**${users}** har redan ${products}. Den är kvar som den är, och bara den gamla produkten tas bort.`,
      'may-clash': ({ users, plans, products }) =>
        `**${users}** skulle ha ${plans} samtidigt (i ${products}). En av Microsofts sidor säger att det inte går, en annan att det går. Microsoft 365 avgör: den som nekas behåller det den har, och det står i resultatet.`,
      'may-lack': ({ users, plans, products }) =>
        `**${users}** skulle ha ${products} utan ${plans}. Det har sagts att någon av dessa behövs. Microsoft 365 avgör: den som nekas behåller det den har, och det står i resultatet.`,
      guest: ({ users }, one) => `**${users}** är ${one ? 'gäst' : 'gäster'} från en annan organisation.`,
      disabled: ({ users }, one) =>
        `**${users}** kan inte logga in: ${one ? 'kontot är blockerat' : 'kontona är blockerade'}. ${one ? 'Användaren' : 'De'} kan varken säkerhetskopiera något eller läsa en påminnelse.`,
      watched: ({ users, groups }, one) =>
        `**${users}** väntar på dig: du ändrar gruppen ${groups} själv. ${one ? 'Användaren' : 'De'} är med i säkerhetskopiering och påminnelser, men jag ändrar inte ${one ? 'användarens' : 'deras'} licenser. Jag kontrollerar tills ändringen syns.`,
      'unit-only': () =>
        'Din roll gäller bara en administrativ enhet. Microsoft 365 nekar användare utanför den, och resultatet listar dem.',
    },
  },
};
