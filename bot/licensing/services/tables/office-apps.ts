import type { ServiceTable } from '../service-table.ts';

/**
 * Office apps: on phones only, for business (up to 300 users), for enterprise. From rank 2 they are installed on a
 * computer, Outlook among them. F plans have none of those (Learn, "Changing from a Microsoft 365 E plan to a
 * Microsoft 365 F plan").
 */
export const officeApps: readonly ServiceTable[] = [
  {
    service: 'office-apps',
    plans: [
      { id: 'c63d4d19-e8cb-460e-b37c-4d6c34603745', name: 'OFFICEMOBILE_SUBSCRIPTION', rank: 1 },
      { id: '4ccb60ee-9523-48fd-8f63-4b090f1ad77a', name: 'OFFICEMOBILE_SUBSCRIPTION_GOV', rank: 1 },
      { id: '094e7854-93fc-4d55-b2c0-3ab5369ebdc1', name: 'OFFICE_BUSINESS', rank: 2 },
      { id: '8ca59559-e2ca-470b-b7dd-afd8c0dee963', name: 'OFFICE_PRO_PLUS_SUBSCRIPTION_SMBIZ', rank: 2 },
      { id: '43de0ff5-c92c-492b-9116-175376d08c38', name: 'OFFICESUBSCRIPTION', rank: 3 },
      { id: 'de9234ff-6483-44d9-b15e-dca72fdd27af', name: 'OFFICESUBSCRIPTION_GOV', rank: 3 },
    ],
  },
  // Office for a computer, whoever uses it: the person has none of their own (Learn, "Device-based licensing for
  // Microsoft 365 Apps").
  {
    service: 'office-apps',
    part: 'device',
    plans: [{ id: '3c994f28-87d5-4273-b07a-eb6190852599', name: 'OFFICE_PROPLUS_DEVICE', rank: 1 }],
  },
  // Office for software robots.
  {
    service: 'office-apps',
    part: 'unattended',
    plans: [
      { id: '8d77e2d9-9e28-4450-8431-0def64078fc5', name: 'OFFICESUBSCRIPTION_unattended', rank: 1 },
      { id: '18dfd9bd-5214-4184-8123-c9822d81a9bc', name: 'OFFICESUBSCRIPTION_unattended_GOV', rank: 1 },
    ],
  },
];
