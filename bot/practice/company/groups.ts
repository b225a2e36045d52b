import type { AdministrativeUnit, Group } from './company.ts';
import { sku } from './products.ts';

/** Holds the License Administrator role for its members: whoever checks roles has to look at groups as well. */
export const licenseDesk: Group = {
  id: '00f29dc2-fa11-4bda-9c4c-7b912f119809',
  displayName: 'License desk',
  description: 'Changes licenses while the license manager is away',
  mailNickname: 'licensedesk',
  kind: 'security',
  assignableToRole: true,
  members: ['d7347079-d532-48e0-8f71-99d6f6e5148b'],
  licenses: [],
};

const nordicSales: Group = {
  id: '8e422e70-b829-4245-8f87-6c50f2844aeb',
  displayName: 'Sales Nordics',
  description: 'Account managers of the Nordic countries',
  mailNickname: 'salesnordics',
  kind: 'security',
  assignableToRole: false,
  members: ['2fbb1ed0-ed3c-41e9-81bf-3a517ef8389c', 'df311b65-e0ac-4655-888d-d1c8af152f87'],
  licenses: [],
};

export const groups: readonly Group[] = [
  licenseDesk,
  nordicSales,
  {
    id: '832e8bae-95c9-481a-8bf5-d6ef2a454053',
    displayName: 'Sales',
    description: 'Everyone in sales',
    mailNickname: 'sales',
    kind: 'unified',
    assignableToRole: false,
    members: [nordicSales.id, 'e9302986-547b-42a0-a119-fa2c1be1e007', '2017d130-6fbe-4bc3-8b4e-54d58be046b0'],
    licenses: [],
  },
  {
    // Gives Office 365 E3: to Nils as his only license, to Olga besides the one she has directly.
    id: '96fd9a50-2e5e-4db0-b6c3-5a209175b880',
    displayName: 'Licenses: Office 365 E3',
    description: 'Members inherit Office 365 E3',
    mailNickname: 'licenses-o365e3',
    kind: 'security',
    assignableToRole: false,
    members: ['ae77ca3c-6295-477c-88e8-765adb0bf2a2', 'c20b3a7f-c1f7-4035-b254-71ff5bc51a9b'],
    licenses: [{ skuId: sku.officeE3, disabledPlans: [] }],
  },
];

/** Petra, its License Administrator, has a right over these people only. */
export const storeUppsala: AdministrativeUnit = {
  id: '75c6a555-f8b1-49ae-8c87-4154f78f685a',
  displayName: 'Store Uppsala',
  members: [
    '22e4e4a1-174a-4488-bd11-5906d658e2e6',
    'f23fb8ad-e27b-42a3-b868-f345a2f80041',
    'b0b7e1a5-010a-4d85-9804-4822b5c0bec0',
    'd2886bdc-2642-4fbb-afba-f9201d4e6c4b',
  ],
};

export const units: readonly AdministrativeUnit[] = [storeUppsala];
