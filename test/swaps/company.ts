import type { Product, ServicePlan } from '../../bot/licensing/product.ts';
import type { DirectLicense, HeldLicense, User } from '../../bot/licensing/user.ts';

/** A few of Microsoft's products with some of their plans (real ids), and people who hold them. */

export const plans = {
  exchange2: { id: 'efb87545-963c-4e0d-99df-69c6916d9eb0', name: 'EXCHANGE_S_ENTERPRISE', scope: 'user' },
  exchange1: { id: '9aaf7827-d63c-4b61-89c3-182f06f82e5c', name: 'EXCHANGE_S_STANDARD', scope: 'user' },
  exchangeKiosk: { id: '4a82b400-a79f-41a4-b4e2-e94f5787b113', name: 'EXCHANGE_S_DESKLESS', scope: 'user' },
  yammer: { id: '7547a3fe-08ee-4ccb-b430-5077c5041653', name: 'YAMMER_ENTERPRISE', scope: 'user' },
  teams: { id: '57ff2da0-773e-42df-b2af-ffb7a2317929', name: 'TEAMS1', scope: 'user' },
  visio: { id: '663a804f-1c30-4ff0-9915-9db84f0d1cea', name: 'VISIO_CLIENT_SUBSCRIPTION', scope: 'user' },
} as const satisfies Record<string, ServicePlan>;

export const skus = {
  e3: '05e9a617-0261-4cee-bb44-138d3ef5d965',
  e1: '18181a46-0d4e-45cd-891e-60aabd171b4e',
  f3: '66b55226-6b4f-492c-910c-a3b7a3c9d993',
  visio: 'c5928f49-12ba-48f7-ada3-0d743a3601d5',
} as const;

export const e3 = product(skus.e3, 'SPE_E3', [plans.exchange2, plans.yammer, plans.teams]);
export const e1 = product(skus.e1, 'STANDARDPACK', [plans.exchange1, plans.yammer, plans.teams]);
export const f3 = product(skus.f3, 'SPE_F1', [plans.exchangeKiosk, plans.yammer, plans.teams]);
export const visio = product(skus.visio, 'VISIOCLIENT', [plans.visio]);

function product(skuId: string, partNumber: string, parts: readonly ServicePlan[]): Product {
  const seats = { enabled: 1_000, warning: 0, suspended: 0, lockedOut: 0, consumed: 0 };
  return { skuId, partNumber, name: partNumber, plans: parts, seats, assignable: true };
}

/** An object id that sorts in the order of its number. */
export function userId(number: number): string {
  return `00000000-0000-4000-8000-${number.toString().padStart(12, '0')}`;
}

export function user(id: string, licenses: readonly HeldLicense[]): User {
  return {
    id,
    displayName: `Person ${id.slice(-4)}`,
    userPrincipalName: `${id.slice(-4)}@contoso.com`,
    mail: undefined,
    usageLocation: 'SE',
    department: undefined,
    preferredLanguage: undefined,
    accountEnabled: true,
    guest: false,
    licenses,
  };
}

export function direct(skuId: string, ...disabledPlans: readonly string[]): HeldLicense {
  return { skuId, disabledPlans, source: { kind: 'direct' } };
}

export function fromGroup(skuId: string, groupId: string): HeldLicense {
  return { skuId, disabledPlans: [], source: { kind: 'group', groupId } };
}

export function license(skuId: string, ...disabledPlans: readonly string[]): DirectLicense {
  return { skuId, disabledPlans };
}
