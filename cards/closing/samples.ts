import type { Samples } from '../../bot/conversation/card.ts';
import { serviceIds } from '../../bot/licensing/services/service.ts';
import type { ClosingModel } from './view.ts';

function sample(changed: Partial<ClosingModel>): ClosingModel {
  return {
    kind: 'done',
    language: undefined,
    requestedBy: 'Maja Lindqvist',
    from: ['Office 365 E3'],
    isAnyOf: false,
    to: ['Microsoft 365 F3'],
    services: [
      { service: 'mailbox', change: 'reduced', beforeQuotaGb: 100, afterQuotaGb: 2 },
      { service: 'archive', change: 'lost', beforeQuotaGb: 100, afterQuotaGb: undefined },
    ],
    mail: 'pst-open',
    hasBookmarks: false,
    sharePoint: 'https://contoso.sharepoint.com',
    ...changed,
  };
}

export const samples: Samples<ClosingModel> = {
  empty: sample({ kind: 'not-done', services: [], mail: undefined }),
  usual: sample({}),
  longest: sample({
    from: Array.from(
      { length: 3 },
      () => 'Dynamics 365 Customer Service Partner Sandbox Edition for Devices',
    ),
    services: serviceIds.map((service, index) => ({
      service,
      change: (['lost', 'reduced', 'unknown'] as const)[index % 3] ?? 'lost',
      beforeQuotaGb: 100,
      afterQuotaGb: 50,
    })),
    mail: 'pst-import',
    hasBookmarks: true,
  }),
  hostile: sample({
    kind: 'undone',
    requestedBy: '[Click](https://evil.example)',
    from: ['**bold** ${from}'],
    to: [],
  }),
};
