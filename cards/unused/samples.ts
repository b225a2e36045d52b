import type { Samples } from '../../bot/conversation/card.ts';
import type { UnusedModel, UnusedProduct } from './view.ts';

const usual: UnusedProduct = {
  name: 'Office 365 E3',
  unused: 12,
  enabled: 40,
  inGrace: 0,
  suspended: 0,
  overAssigned: 0,
  renewsAt: '2027-01-15T08:00:00Z',
  trial: false,
};

export const samples: Samples<UnusedModel> = {
  empty: { products: [], free: [] },
  usual: {
    free: ['Microsoft Power Automate Free'],
    products: [
      usual,
      {
        ...usual,
        name: 'Microsoft 365 Business Standard',
        unused: 0,
        enabled: 0,
        inGrace: 10,
        renewsAt: undefined,
      },
      { ...usual, name: 'Visio Plan 2', unused: 1, enabled: 5, overAssigned: 0, trial: true },
    ],
  },
  longest: {
    free: Array.from({ length: 30 }, () => 'Dynamics 365 Customer Service Enterprise Viral Trial'),
    products: Array.from({ length: 60 }, (_, index) => ({
      ...usual,
      name: `Dynamics 365 Sales, Field Service and Customer Service Partner Sandbox Edition ${String(index)}`,
      unused: 100_000,
      enabled: 200_000,
      inGrace: 12_000,
      suspended: 13_000,
      overAssigned: 14_000,
      trial: true,
    })),
  },
  hostile: {
    products: [{ ...usual, name: '[Click](https://evil.example) ${name}', unused: 1 }],
    free: ['**${free}**'],
  },
};
