import type { Samples } from '../../bot/conversation/card.ts';
import type { ServicePair } from '../../bot/licensing/compare.ts';
import { serviceIds, type ServiceId } from '../../bot/licensing/services/service.ts';
import type { CompareModel } from './view.ts';

const longName = 'Dynamics 365 Sales, Field Service and Customer Service Partner Sandbox Edition';

function pair(
  service: ServiceId,
  relation: ServicePair['relation'],
  one: readonly [rank: number, quotaGb?: number],
  other: readonly [rank: number, quotaGb?: number],
): ServicePair {
  return {
    service,
    relation,
    one: { rank: one[0], quotaGb: one[1], plans: [] },
    other: { rank: other[0], quotaGb: other[1], plans: [] },
  };
}

const products = [
  { skuId: '6fd2c87f-b296-42f0-b197-1e91e994b900', name: 'Office 365 E3' },
  { skuId: '66b55226-6b4f-492c-910c-a3b7a3c9d993', name: 'Microsoft 365 F3' },
];

export const samples: Samples<CompareModel> = {
  empty: { products: [], chosen: { one: '', other: '' }, result: undefined },
  usual: {
    products,
    chosen: { one: '6fd2c87f-b296-42f0-b197-1e91e994b900', other: '66b55226-6b4f-492c-910c-a3b7a3c9d993' },
    result: {
      one: 'Office 365 E3',
      other: 'Microsoft 365 F3',
      services: [
        pair('mailbox', 'less', [4, 100], [1, 2]),
        pair('archive', 'less', [1], [0]),
        pair('office-apps', 'less', [3], [1]),
        pair('teams', 'same', [3], [3]),
        pair('viva', 'differs', [2], [1]),
        pair('identity', 'more', [0], [2]),
      ],
      unknownPlans: [],
    },
  },
  longest: {
    products: Array.from({ length: 60 }, (_, index) => ({
      skuId: `6fd2c87f-b296-42f0-b197-${String(index).padStart(12, '0')}`,
      name: `${longName} ${String(index)}`,
    })),
    chosen: { one: '6fd2c87f-b296-42f0-b197-000000000000', other: '6fd2c87f-b296-42f0-b197-000000000001' },
    result: {
      one: `${longName} 0`,
      other: `${longName} 1`,
      services: serviceIds.map((service) => pair(service, 'less', [4, 5_120], [1, 2])),
      unknownPlans: Array.from(
        { length: 12 },
        (_, index) => `Service plan with a long name ${String(index)}`,
      ),
    },
  },
  hostile: {
    products: [{ skuId: '${skuId}', name: '[Click](https://evil.example) ${title}' }],
    chosen: { one: '${one}', other: '' },
    result: {
      one: '[Click](https://evil.example)',
      other: '**bold** <at>x</at>',
      services: [],
      unknownPlans: ['[x](https://evil.example)'],
    },
  },
};
