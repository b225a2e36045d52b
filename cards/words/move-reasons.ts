import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { MoveReason } from '../../bot/swaps/swap.ts';

/** Why users were not moved, and what to do about it. */
export const moveReasons: AdminStrings<Readonly<Record<MoveReason, string>>> = {
  en: {
    'no-seat': 'No license was left. Free one or buy more, then try again.',
    'usage-location': 'No usage location is set. Set it in the admin center, then try again.',
    conflict:
      'Parts of the new product cannot be combined with another product they have. Replace that one as well, or change its group if it comes from one.',
    dependency:
      'Another product they have needs something that would go away. Replace that one as well, or change its group if it comes from one.',
    'disabled-dependency':
      'A part that is switched off for them is needed by another. Switch it on, then try again.',
    inherited: 'The license comes from a group. Change the group instead.',
    'already-moved': 'They already have the new product, and none of the old ones. There was nothing to do.',
    'location-refused':
      'Microsoft 365 does not accept their usage location for this product: it may not be offered there, or a location that was just set is not known everywhere yet. Check it in the admin center, then try again.',
    'group-unchanged':
      'The group was not changed within 30 days, so I stopped checking. They keep what they had.',
    'not-held': 'They do not have the product that was to be replaced.',
    'unknown-product': 'Microsoft 365 says that the organization does not have the new product.',
    'proxy-address':
      'Another account uses the same email address. Correct that in the admin center, then try again.',
    'not-allowed':
      'Microsoft 365 did not allow the change. Check your role and the permissions of the app; a role for an administrative unit covers only the users in it.',
    'user-gone': 'The user no longer exists.',
    other: 'Microsoft 365 refused the change. The reference below helps in a support case.',
    'loses-more': 'They would now lose more than you confirmed, so they were left out. Review them again.',
    'other-swap': 'They are in another swap that has not ended.',
    'changed-meanwhile': 'Somebody else changed their licenses in the meantime. Check what they have now.',
    'not-confirmed': 'They had not confirmed that they saved what they need when the swap started.',
    'not-reached': 'They lose something, and no reminder had reached them when the swap started.',
    'taken-out': 'An administrator left them out before the start.',
    stopped: 'The swap was stopped before their turn.',
    unsettled: 'It could not be found out whether the change was made. Check what they have now.',
  },
  sv: {
    'no-seat': 'Det fanns ingen licens kvar. Frigör en eller köp fler och försök igen.',
    'usage-location': 'Ingen användningsplats är angiven. Ange den i administrationscentret och försök igen.',
    conflict:
      'Delar av den nya produkten går inte att kombinera med en annan produkt de har. Ersätt även den, eller ändra gruppen om den kommer från en grupp.',
    dependency:
      'En annan produkt de har behöver något som skulle försvinna. Ersätt även den, eller ändra gruppen om den kommer från en grupp.',
    'disabled-dependency': 'En del som är avstängd för dem behövs av en annan. Slå på den och försök igen.',
    inherited: 'Licensen kommer från en grupp. Ändra gruppen i stället.',
    'already-moved': 'De har redan den nya produkten och ingen av de gamla. Det fanns inget att göra.',
    'location-refused':
      'Microsoft 365 godtar inte deras användningsplats för produkten: den kanske inte erbjuds där, eller så är en plats som just har angetts inte känd överallt än. Kontrollera den i administrationscentret och försök igen.',
    'group-unchanged':
      'Gruppen ändrades inte inom 30 dagar, så jag slutade kontrollera. De har kvar det de hade.',
    'not-held': 'De har inte produkten som skulle ersättas.',
    'unknown-product': 'Microsoft 365 säger att organisationen inte har den nya produkten.',
    'proxy-address':
      'Ett annat konto använder samma e-postadress. Rätta det i administrationscentret och försök igen.',
    'not-allowed':
      'Microsoft 365 tillät inte ändringen. Kontrollera din roll och appens behörigheter; en roll för en administrativ enhet gäller bara användarna i den.',
    'user-gone': 'Användaren finns inte längre.',
    other: 'Microsoft 365 nekade ändringen. Referensen nedan hjälper i ett supportärende.',
    'loses-more': 'De skulle nu förlora mer än du bekräftade, så de utelämnades. Granska dem igen.',
    'other-swap': 'De ingår i ett annat byte som inte är klart.',
    'changed-meanwhile': 'Någon annan ändrade deras licenser under tiden. Kontrollera vad de har nu.',
    'not-confirmed': 'De hade inte bekräftat att de har sparat det de behöver när bytet startade.',
    'not-reached': 'De förlorar något, och ingen påminnelse hade kommit fram när bytet startade.',
    'taken-out': 'En administratör utelämnade dem före starten.',
    stopped: 'Bytet stoppades innan det blev deras tur.',
    unsettled: 'Det gick inte att ta reda på om ändringen gjordes. Kontrollera vad de har nu.',
  },
};
