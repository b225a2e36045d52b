import { sku } from './products.ts';

/** Units of one product that the company pays for. */
export interface Units {
  /** The subscription's own id. */
  readonly id: string;
  readonly skuId: string;
  readonly enabled: number;
  /** Expired and in the grace period. */
  readonly warning?: number;
  readonly suspended?: number;
}

/** Seats bought. Most products have plenty; the cases that a swap must see are marked. */
export const seats: readonly Units[] = [
  { id: '6513270e-269e-4d37-b2a7-4de452e6b438', skuId: sku.officeE1, enabled: 25 },
  { id: 'd23f0824-128b-4f33-8c5c-7fd0a6a3a450', skuId: sku.officeE3, enabled: 40 },
  { id: '9531985d-5d9d-49f8-9818-e811892f902b', skuId: sku.officeE5, enabled: 6 },
  { id: '36f675cc-81e7-4ef5-a8e2-5d940ed90475', skuId: sku.officeE3NoTeams, enabled: 10 },
  { id: '6b0d549b-6f03-475a-9600-a35a099950d8', skuId: sku.microsoftE3, enabled: 15 },
  // Nearly sold out: two are left.
  { id: '8d116ece-1738-47d9-bd9c-172411e20b8f', skuId: sku.microsoftE5, enabled: 4 },
  { id: '90c192cf-d3ac-44af-8f21-ddb66cad4a26', skuId: sku.microsoftF1, enabled: 20 },
  { id: 'a170b338-3926-4059-b28c-105d1fb17c23', skuId: sku.microsoftF3, enabled: 50 },
  { id: '0fd630f1-f29d-4da9-953f-48f1a09f76b5', skuId: sku.businessBasic, enabled: 20 },
  // Expired, in its grace period.
  { id: '0cb1e29c-658c-4a14-95e6-0af593bd04cf', skuId: sku.businessStandard, enabled: 0, warning: 10 },
  { id: '8e81973e-0bec-47b0-b898-d190f9ebdacc', skuId: sku.businessPremium, enabled: 10 },
  { id: '6b4cb242-4a23-4596-a217-beaddbc496cb', skuId: sku.exchangePlan1, enabled: 30 },
  // Suspended: the one who holds it keeps it until it is deleted, nobody can be given it.
  { id: '92276658-1e27-41c0-8a6a-63ec24ede6a4', skuId: sku.exchangeKiosk, enabled: 0, suspended: 5 },
  { id: 'ae97ba94-d0ed-482f-8f6d-05584ef8aa38', skuId: sku.apps, enabled: 20 },
  { id: '923a7369-94e3-4f91-9a61-dbe22e44158b', skuId: sku.visioPlan2, enabled: 5 },
  { id: '18f135d2-5f55-4203-b018-50c5a38fd547', skuId: sku.projectPlan3, enabled: 5 },
  { id: '907a70c3-1012-4037-b64c-e4228c38fb29', skuId: sku.teamsPhone, enabled: 10 },
  { id: '7f150524-34b9-45df-9e77-69b10f4205b4', skuId: sku.domesticCalling, enabled: 5 },
  { id: 'c6f87718-6d76-407e-881e-d162ae2eb154', skuId: sku.copilot, enabled: 5 },
  { id: 'ec66a787-95e7-41d1-b731-af10506bf2ef', skuId: sku.powerBiPro, enabled: 10 },
  // Applies to the company: it cannot be given to anybody.
  { id: '3f98e277-4cbd-47ad-9c90-a9587403e430', skuId: sku.windowsStore, enabled: 25 },
];
