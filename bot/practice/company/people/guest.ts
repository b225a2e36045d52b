import { sku } from '../products.ts';
import { give, person, type Person } from '../person.ts';

/** A guest from another organisation: a user principal name with `#EXT#`, and an add-on but no suite. */
export const guests: readonly Person[] = [
  {
    ...person('f74ea00d-7896-4288-9f4b-ade7562eeed9', 'Lena Partner', 'lena', 'Marketing', 'Agency', [
      give(sku.powerBiPro),
    ]),
    userPrincipalName: 'lena.partner_fabrikam.com#EXT#@contoso.onmicrosoft.com',
    mail: 'lena.partner@fabrikam.com',
    userType: 'Guest',
  },
];
