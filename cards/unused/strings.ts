import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly intro: (licenses: string, count: number, products: string) => string;
  readonly none: string;
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
      `${licenses} ${count === 1 ? 'license is' : 'licenses are'} paid for and given to nobody (products: ${products}).`,
    none: 'Every license that is paid for is in use.',
    product: 'Product',
    seats: 'Licenses',
    renews: 'Renews',
    unused: (unused, of) => `${unused} of ${of} unused`,
    inGrace: (licenses) => `${licenses} expired, in the grace period: still usable, renew them in time`,
    suspended: (licenses) => `${licenses} suspended: cannot be given to anybody`,
    overAssigned: (licenses) => `${licenses} more in use than there are`,
    trial: 'trial',
    notKnown: 'not known',
    more: (products) => `And ${products} more products.`,
    advice:
      'You can [assign unused licenses to others](https://learn.microsoft.com/microsoft-365/admin/manage/assign-licenses-to-users), [remove them from the subscription](https://learn.microsoft.com/microsoft-365/commerce/licenses/buy-licenses), in most subscriptions only at the renewal, or [buy another product](https://learn.microsoft.com/microsoft-365/commerce/try-or-buy-microsoft-365).',
    yourProducts: 'Your products in the admin center',
    moveUsers: 'Move users',
    compare: 'Compare products',
  },
  sv: {
    title: 'Oanvända licenser',
    intro: (licenses, count, products) =>
      `${licenses} ${count === 1 ? 'betald licens används' : 'betalda licenser används'} inte av någon (produkter: ${products}).`,
    none: 'Alla betalda licenser används.',
    product: 'Produkt',
    seats: 'Licenser',
    renews: 'Förnyas',
    unused: (unused, of) => `${unused} av ${of} oanvända`,
    inGrace: (licenses) =>
      `${licenses} har gått ut och är i respitperioden: de fungerar än, förnya dem i tid`,
    suspended: (licenses) => `${licenses} är inaktiverade: de går inte att ge till någon`,
    overAssigned: (licenses) => `${licenses} fler används än vad som finns`,
    trial: 'utvärdering',
    notKnown: 'inte känt',
    more: (products) => `Och ${products} produkter till.`,
    advice:
      'Oanvända licenser kan du [tilldela till andra](https://learn.microsoft.com/sv-se/microsoft-365/admin/manage/assign-licenses-to-users) eller [ta bort från prenumerationen](https://learn.microsoft.com/sv-se/microsoft-365/commerce/licenses/buy-licenses), oftast bara vid förnyelsen. Du kan också [köpa en annan produkt](https://learn.microsoft.com/sv-se/microsoft-365/commerce/try-or-buy-microsoft-365).',
    yourProducts: 'Dina produkter i administrationscentret',
    moveUsers: 'Flytta användare',
    compare: 'Jämför produkter',
  },
};
