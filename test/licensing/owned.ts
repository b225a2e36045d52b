import { knownProducts, type KnownProduct } from '../../bot/licensing/catalog/known-products.ts';
import type { Product, Products, ServicePlan } from '../../bot/licensing/product.ts';
import type { SwapProducts } from '../../bot/licensing/swap-products.ts';
import type { HeldLicense, LicenseSource, User } from '../../bot/licensing/user.ts';

/** `skuId` of the products that the tests speak of, by their usual names. */
export const sku = {
  officeE1: '18181a46-0d4e-45cd-891e-60aabd171b4e',
  officeE3: '6fd2c87f-b296-42f0-b197-1e91e994b900',
  officeE3NoTeams: '46c3a859-c90d-40b3-9551-6178a48d5c18',
  officeE5: 'c7df2760-2c81-4ef7-b578-5b5392b571df',
  officeF3: '4b585984-651b-448a-9e53-3b10f069cf7f',
  e3: '05e9a617-0261-4cee-bb44-138d3ef5d965',
  e3NoTeams: 'dcf0408c-aaec-446c-afd4-43e3683943ea',
  e5: '06ebc4ee-1bb5-47dd-8120-11324bc54e06',
  e5NoTeams: '18a4bd3f-0b5b-4887-b04f-61dd0ee15f5e',
  f1: '44575883-256e-4a79-9da4-ebe9acabe2b2',
  /** The later Microsoft 365 F1, with Exchange Online Kiosk for the Teams calendar. */
  f1WithCalendar: '50f60901-3181-4b75-8a2c-4c8e4c1d5a72',
  f3: '66b55226-6b4f-492c-910c-a3b7a3c9d993',
  businessBasic: '3b555118-da6a-4418-894f-7df1e2096870',
  businessStandard: 'f245ecc8-75af-4f8e-b61f-27d8114de5f3',
  businessPremium: 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46',
  exchangePlan1: '4b9405b0-7788-4568-add1-99614e613b69',
  exchangePlan2: '19ec0d23-8335-4cbd-94ac-6050e30712fa',
  archiving: 'ee02fd1b-340e-4a4b-b355-4a514e4c8943',
  exchangeKiosk: '80b2d799-d2ba-4d2a-8842-fb0d0f3a4b82',
  sharepointPlan1: '1fc08a02-8b3d-43b9-831e-f76859e04e1a',
  sharepointPlan2: 'a9732ec9-17d9-494c-a51c-d6b45b384dcb',
  onedrivePlan1: 'e6778190-713e-4e4f-9119-8b8238de25df',
  onedrivePlan2: 'ed01faf2-1d88-4947-ae91-45ca18703a96',
  appsForBusiness: 'cdd28e44-67e3-425e-be4c-737fab2899d3',
  apps: 'c2273bd0-dff7-4215-9ef5-2c7bcfb06425',
  visioPlan2: 'c5928f49-12ba-48f7-ada3-0d743a3601d5',
  projectPlan3: '53818b1b-4a27-454b-8896-0dba576410e6',
  teamsEssentials: 'fde42873-30b6-436b-b361-21af5a6b84ae',
  teamsEnterprise: '7e31c0d9-9551-471d-836f-32ee72be4a01',
  teamsPhone: 'e43b5b99-8dfb-405f-9987-dc307f34bcbd',
  domesticCalling: '0dab259f-bf13-4952-b7f8-7db8f131b28d',
  internationalCalling: 'd3b4fe1f-9992-4930-8acb-ca6ec609365e',
  copilot: '639dec6b-bb19-468b-871c-c5c441c4b0cb',
  powerBiPro: 'f8a1db68-be16-40ed-86d5-cb42ce701560',
} as const;

/** A user-scope plan of every kind that the tests switch off. */
export const plan = {
  exchangeKiosk: '4a82b400-a79f-41a4-b4e2-e94f5787b113',
  exchangePlan1: '9aaf7827-d63c-4b61-89c3-182f06f82e5c',
  exchangePlan2: 'efb87545-963c-4e0d-99df-69c6916d9eb0',
  archiveAddOn: '176a09a6-7ec5-4039-ac02-b2791c6ba793',
  sharepointPlan1: 'c7699d2e-19aa-44de-8edf-1736da088ca1',
  sharepointPlan2: '5dbe027f-2339-4123-9542-606e4d348a72',
  sharepointKiosk: '902b47e5-dcb2-4fdc-858b-c63a90a2bdb9',
  projectOnline: 'fe71d6c3-a2ea-4499-9778-da042bf08063',
  teams: '57ff2da0-773e-42df-b2af-ffb7a2317929',
  yammer: '7547a3fe-08ee-4ccb-b430-5077c5041653',
  officeApps: '43de0ff5-c92c-492b-9116-175376d08c38',
  invented: '00000000-0000-4000-8000-00000000000a',
} as const;

export const group = '11111111-0000-4000-8000-000000000001';

const seats = { enabled: 100, warning: 0, suspended: 0, lockedOut: 0, consumed: 0 };

/** A product as the organisation owns it: all its plans given to people, unless said otherwise. */
export function product(known: KnownProduct, differences: Partial<Product> = {}): Product {
  const plans = known.plans.map((each): ServicePlan => ({ ...each, scope: 'user' }));
  return { ...known, plans, seats, assignable: true, ...differences };
}

/** An organisation that owns every product of Microsoft's list. */
export const everything: Products = new Map(knownProducts().map((known) => [known.skuId, product(known)]));

/** The same organisation with one of its products changed. */
export function withProduct(skuId: string, differences: Partial<Product>): Products {
  return new Map([...everything, [skuId, { ...owned(skuId), ...differences }]]);
}

export function owned(skuId: string): Product {
  const found = everything.get(skuId);
  if (found === undefined) throw new Error(`No product ${skuId}`);
  return found;
}

export const direct: LicenseSource = { kind: 'direct' };
export const inherited: LicenseSource = { kind: 'group', groupId: group };

export function license(
  skuId: string,
  disabledPlans: readonly string[] = [],
  source: LicenseSource = direct,
): HeldLicense {
  return { skuId, disabledPlans, source };
}

export function holder(...licenses: readonly (HeldLicense | string)[]): User {
  return {
    id: '22222222-0000-4000-8000-000000000001',
    displayName: 'Anna Berg',
    userPrincipalName: 'anna@contoso.com',
    mail: 'anna@contoso.com',
    usageLocation: 'SE',
    department: undefined,
    preferredLanguage: undefined,
    accountEnabled: true,
    guest: false,
    licenses: licenses.map((each) => (typeof each === 'string' ? license(each) : each)),
  };
}

export function swap(from: string | readonly string[], to: string | readonly string[]): SwapProducts {
  return { from: [from].flat(), to: [to].flat() };
}
