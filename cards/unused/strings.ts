import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly intro: (licenses: string, count: number, products: string) => string;
  readonly none: string;
  readonly notCounted: string;
  readonly free: (products: string) => string;
  readonly product: string;
  readonly seats: string;
  readonly renews: string;
  readonly unused: (unused: string, of: string) => string;
  readonly inGrace: (licenses: string) => string;
  readonly suspended: (licenses: string) => string;
  readonly overAssigned: (licenses: string) => string;
  readonly trial: string;
  readonly notKnown: string;
  readonly more: (products: string) => string;
  readonly advice: string;
  readonly yourProducts: string;
  readonly moveUsers: string;
  readonly compare: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'Unused licenses',
    intro: (licenses, count, products) =>
      `${licenses} ${count === 1 ? 'license is' : 'licenses are'} not assigned to anybody (products: ${products}).`,
    none: 'No licenses are unused.',
    notCounted: 'Free licenses and trials are not counted.',
    free: (products) => `Free products: ${products}.`,
    product: 'Product',
    seats: 'Licenses',
    renews: 'Renews',
    unused: (unused, of) => `${unused} of ${of} unused`,
    inGrace: (licenses) => `${licenses} expired, in the grace period: still usable, renew in time`,
    suspended: (licenses) => `${licenses} suspended: cannot be assigned`,
    overAssigned: (licenses) => `${licenses} more in use than you have`,
    trial: 'trial',
    notKnown: 'not known',
    more: (products) => `More products: ${products}.`,
    advice:
      'You can [assign unused licenses to others](https://learn.microsoft.com/microsoft-365/admin/manage/assign-licenses-to-users), [remove them from the subscription](https://learn.microsoft.com/microsoft-365/commerce/licenses/buy-licenses), in most subscriptions only at the renewal, or [buy another product](https://learn.microsoft.com/microsoft-365/commerce/try-or-buy-microsoft-365).',
    yourProducts: 'Your products in the admin center',
    moveUsers: 'Move users',
    compare: 'Compare products',
  },
  sv: {
    title: 'Oanvända licenser',
    intro: (licenses, count, products) =>
      `${licenses} ${count === 1 ? 'licens är' : 'licenser är'} inte ${count === 1 ? 'tilldelad' : 'tilldelade'} någon (produkter: ${products}).`,
    none: 'Inga licenser är oanvända.',
    notCounted: 'Kostnadsfria licenser och utvärderingar räknas inte.',
    free: (products) => `Kostnadsfria produkter: ${products}.`,
    product: 'Produkt',
    seats: 'Licenser',
    renews: 'Förnyas',
    unused: (unused, of) => `${unused} av ${of} oanvända`,
    inGrace: (licenses) => `Utgångna, i respitperioden: ${licenses}. Fungerar än; förnya i tid`,
    suspended: (licenses) => `Inaktiverade: ${licenses}. Går inte att tilldela`,
    overAssigned: (licenses) => `${licenses} fler används än ni har`,
    trial: 'utvärdering',
    notKnown: 'inte känt',
    more: (products) => `Fler produkter: ${products}.`,
    advice:
      'Oanvända licenser kan du [tilldela till andra](https://learn.microsoft.com/sv-se/microsoft-365/admin/manage/assign-licenses-to-users) eller [ta bort från prenumerationen](https://learn.microsoft.com/sv-se/microsoft-365/commerce/licenses/buy-licenses), oftast bara vid förnyelsen. Du kan också [köpa en annan produkt](https://learn.microsoft.com/sv-se/microsoft-365/commerce/try-or-buy-microsoft-365).',
    yourProducts: 'Dina produkter i administrationscentret',
    moveUsers: 'Flytta användare',
    compare: 'Jämför produkter',
  },
};
