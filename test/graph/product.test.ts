import assert from 'node:assert/strict';
import { organizationOf } from '../../bot/graph/organization.ts';
import { productOf } from '../../bot/graph/product.ts';

const sku = {
  skuId: '6FD2C87F-B296-42F0-B197-1E91E994B900',
  skuPartNumber: 'ENTERPRISEPACK',
  appliesTo: 'User',
  capabilityStatus: 'Enabled',
  consumedUnits: 14,
  prepaidUnits: { enabled: 25, suspended: 3, warning: 1, lockedOut: 2 },
  servicePlans: [
    {
      servicePlanId: 'EFB87545-963c-4e0d-99df-69c6916d9eb0',
      servicePlanName: 'EXCHANGE_S_ENTERPRISE',
      provisioningStatus: 'Success',
      appliesTo: 'User',
    },
    {
      servicePlanId: '113feb6c-3fe4-4440-bddc-54d774bf0318',
      servicePlanName: 'EXCHANGE_S_FOUNDATION',
      provisioningStatus: 'Success',
      appliesTo: 'Company',
    },
    {
      servicePlanId: '57ff2da0-773e-42df-b2af-ffb7a2317929',
      servicePlanName: null,
      provisioningStatus: 'Disabled',
      appliesTo: null,
    },
  ],
};

describe('graph/product', () => {
  it('reads a product with its friendly name, seats and plans', () => {
    assert.deepEqual(productOf(sku), {
      skuId: '6fd2c87f-b296-42f0-b197-1e91e994b900',
      partNumber: 'ENTERPRISEPACK',
      name: 'Office 365 E3',
      plans: [
        { id: 'efb87545-963c-4e0d-99df-69c6916d9eb0', name: 'EXCHANGE_S_ENTERPRISE', scope: 'user' },
        { id: '113feb6c-3fe4-4440-bddc-54d774bf0318', name: 'EXCHANGE_S_FOUNDATION', scope: 'company' },
        { id: '57ff2da0-773e-42df-b2af-ffb7a2317929', name: '', scope: 'user' },
      ],
      seats: { enabled: 25, warning: 1, suspended: 3, lockedOut: 2, consumed: 14 },
      assignable: true,
    });
  });

  it('leaves out what applies to the company, and what has no id', () => {
    assert.equal(productOf({ ...sku, appliesTo: 'Company' }), undefined);
    assert.equal(productOf({ ...sku, skuId: null }), undefined);
  });

  it('is assignable while enabled or in grace', () => {
    const assignable = (capabilityStatus: string): boolean | undefined =>
      productOf({ ...sku, capabilityStatus })?.assignable;
    assert.deepEqual(['Enabled', 'Warning', 'Suspended', 'Deleted', 'LockedOut'].map(assignable), [
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('reads a product of nulls', () => {
    const product = productOf({
      skuId: 'a',
      skuPartNumber: null,
      prepaidUnits: null,
      consumedUnits: null,
      servicePlans: null,
    });
    assert.deepEqual([product?.name, product?.seats.enabled, product?.plans], ['a', 0, []]);
  });
});

describe('graph/organization', () => {
  it('takes the initial domain', () => {
    const verifiedDomains = [
      { name: 'contoso.com', isDefault: true, isInitial: false },
      { name: 'contoso.onmicrosoft.com', isDefault: false, isInitial: true },
    ];
    const known = { id: 'ABC', displayName: 'Contoso', countryLetterCode: 'SE', verifiedDomains };
    assert.deepEqual(organizationOf(known), {
      id: 'abc',
      displayName: 'Contoso',
      initialDomain: 'contoso.onmicrosoft.com',
      country: 'SE',
    });
  });

  it('rejects an organisation without a domain, and none', () => {
    const unavailable = { name: 'TenantError', code: 'unavailable' };
    assert.throws(() => organizationOf(undefined), unavailable);
    assert.throws(() => organizationOf({ id: 'x', verifiedDomains: [] }), unavailable);
  });
});
