import { sku } from '../../bot/practice/company/products.ts';
import type { Answer, Sending, WireGraph } from '../support/practice-graph.ts';
import { idOf } from './people.ts';

/** The body of an `assignLicense` that moves somebody from Office 365 E3 to Microsoft 365 F3. */
export const toF3 = {
  addLicenses: [{ skuId: sku.microsoftF3, disabledPlans: [] }],
  removeLicenses: [sku.officeE3],
};

export function moveToF3(graph: WireGraph, account: string, sending: Sending = {}): Promise<Answer> {
  return graph.post(`/users/${idOf(account)}/assignLicense`, toF3, sending);
}

/** The same as a line of a batch. */
export function moveLine(id: string, account: string): object {
  return {
    id,
    method: 'POST',
    url: `/users/${idOf(account)}/assignLicense`,
    headers: { 'Content-Type': 'application/json' },
    body: toF3,
  };
}
