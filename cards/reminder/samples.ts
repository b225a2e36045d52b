import type { Samples } from '../../bot/conversation/card.ts';
import { userTaskIds } from '../../bot/licensing/checklist.ts';
import { serviceIds } from '../../bot/licensing/services/service.ts';
import type { ReminderModel } from './model.ts';

function sample(changed: Partial<ReminderModel>): ReminderModel {
  return {
    swapId: '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11',
    preview: false,
    language: undefined,
    requestedBy: 'Maja Lindqvist',
    from: ['Office 365 E3'],
    isAnyOf: false,
    to: ['Microsoft 365 F3'],
    when: { kind: 'date', at: '2026-12-07T08:00:00.000Z' },
    note: undefined,
    services: [
      { service: 'mailbox', change: 'reduced', beforeQuotaGb: 100, afterQuotaGb: 2 },
      { service: 'archive', change: 'lost', beforeQuotaGb: 100, afterQuotaGb: undefined },
      { service: 'onedrive', change: 'reduced', beforeQuotaGb: 1_024, afterQuotaGb: 2 },
    ],
    unknownPlans: false,
    tasks: ['outlook-pst', 'archive-pst', 'onedrive-files'],
    ticked: ['archive-pst'],
    losesTeams: false,
    swap: 'open',
    confirmedAt: undefined,
    moreTimeAt: undefined,
    optedOutAt: undefined,
    canRemindAgain: true,
    nextAt: '2026-12-04T08:00:00.000Z',
    help: undefined,
    asking: false,
    otherSwapId: undefined,
    sharePoint: 'https://contoso.sharepoint.com',
    ...changed,
  };
}

const hostile = '[Click](https://evil.example) <at>x</at> ${from}';
const at = '2026-09-30T22:59:00.000Z';

export const samples: Samples<ReminderModel> = {
  empty: sample({ services: [], tasks: [], ticked: [], when: { kind: 'soon' }, nextAt: undefined }),
  usual: sample({}),
  longest: sample({
    from: Array.from(
      { length: 3 },
      () => 'Dynamics 365 Customer Service Partner Sandbox Edition for Devices',
    ),
    when: { kind: 'confirmed', at },
    note: 'Klara, färdiga, gå! '.repeat(15),
    services: serviceIds.map((service, index) => ({
      service,
      change: index % 2 === 0 ? ('lost' as const) : ('reduced' as const),
      beforeQuotaGb: 102_400,
      afterQuotaGb: 2,
    })),
    unknownPlans: true,
    // Whoever has Outlook on the computer is asked for neither.
    tasks: userTaskIds.filter((task) => task !== 'mail-by-admin' && task !== 'archive-mail'),
    ticked: ['onedrive-files', 'forms'],
    losesTeams: true,
    moreTimeAt: at,
    help: { text: 'Var? '.repeat(60), askedAt: at, answeredAt: at, answeredBy: 'a' },
    asking: true,
    otherSwapId: '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d12',
  }),
  hostile: sample({
    requestedBy: '[Click](https://evil.example)',
    from: ['**bold** ${from}'],
    to: [],
    note: hostile,
    confirmedAt: at,
    optedOutAt: at,
    nextAt: undefined,
    help: { text: hostile, askedAt: at, answeredAt: undefined, answeredBy: undefined },
  }),
};
