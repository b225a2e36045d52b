import type { Samples } from '../../bot/conversation/card.ts';
import { serviceIds } from '../../bot/licensing/services/service.ts';
import type { HelpRequestModel } from './view.ts';

const at = '2026-11-27T09:05:00.000Z';

function sample(changed: Partial<HelpRequestModel>): HelpRequestModel {
  return {
    swapId: '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11',
    userId: 'df311b65-e0ac-4655-888d-d1c8af152f87',
    user: 'Bo Nilsson',
    userPrincipalName: 'bo.nilsson@contoso.com',
    department: 'Sales',
    help: {
      text: 'I cannot find the export in Outlook',
      askedAt: at,
      answeredAt: undefined,
      answeredBy: undefined,
    },
    answeredBy: undefined,
    from: ['Office 365 E3'],
    isAnyOf: false,
    to: ['Microsoft 365 F3'],
    when: { kind: 'date', at: '2026-12-07T08:00:00.000Z' },
    services: [
      { service: 'mailbox', change: 'reduced', beforeQuotaGb: 100, afterQuotaGb: 2 },
      { service: 'archive', change: 'lost', beforeQuotaGb: 100, afterQuotaGb: undefined },
    ],
    unknownPlans: false,
    confirmedAt: undefined,
    standing: 'open',
    canLeaveOut: true,
    ...changed,
  };
}

export const samples: Samples<HelpRequestModel> = {
  empty: sample({
    department: undefined,
    services: [],
    to: [],
    when: { kind: 'soon' },
    canLeaveOut: false,
  }),
  usual: sample({}),
  longest: sample({
    user: 'Maximiliana '.repeat(16),
    department: 'Department for the longest of all names '.repeat(4),
    help: { text: 'Var? '.repeat(60), askedAt: at, answeredAt: at, answeredBy: 'a' },
    answeredBy: 'Maja Lindqvist',
    from: Array.from(
      { length: 3 },
      () => 'Dynamics 365 Customer Service Partner Sandbox Edition for Devices',
    ),
    when: { kind: 'confirmed', at },
    services: serviceIds.map((service) => ({
      service,
      change: 'lost' as const,
      beforeQuotaGb: undefined,
      afterQuotaGb: undefined,
    })),
    unknownPlans: true,
    confirmedAt: at,
    standing: 'not-changed',
  }),
  hostile: sample({
    user: '[Click](https://evil.example)',
    userPrincipalName: "o'hara+x&y@contoso.com",
    department: '<at>x</at>',
    help: {
      text: '[Click](https://evil.example) <at>x</at> ${from}',
      askedAt: at,
      answeredAt: undefined,
      answeredBy: undefined,
    },
    from: ['**bold** ${from}'],
    when: { kind: 'now' },
  }),
};
