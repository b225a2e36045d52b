import type { Samples } from '../../bot/conversation/card.ts';
import { serviceIds } from '../../bot/licensing/services/service.ts';
import type { ReviewModel } from './model.ts';

function sample(changes: Partial<ReviewModel>): ReviewModel {
  return {
    digest: 'digest',
    users: 3,
    from: ['Office 365 E3'],
    to: ['Microsoft 365 F3'],
    lines: [],
    usage: [],
    unknownPlans: { names: [], users: 0 },
    kept: ['teams', 'planner'],
    gained: [],
    groups: [],
    losing: 0,
    blocked: [],
    blockedUsers: 0,
    missing: 0,
    next: 'move',
    ...changes,
  };
}

const longName = 'Maximiliana Featherstonehaugh-Cholmondeley';
const longProduct = 'Dynamics 365 Sales, Field Service and Customer Service Partner Sandbox Edition';

export const samples: Samples<ReviewModel> = {
  empty: sample({ users: 0, kept: [], missing: 1 }),
  usual: sample({
    lines: [
      { service: 'archive', change: 'lost', users: 3, beforeGb: 100, afterGb: undefined },
      { service: 'mailbox', change: 'reduced', users: 3, beforeGb: 100, afterGb: 2 },
      { service: 'onedrive', change: 'reduced', users: 2, beforeGb: 1_024, afterGb: 2 },
    ],
    usage: [
      {
        service: 'mailbox',
        told: {
          kind: 'figures',
          day: '2026-11-22',
          limitGb: 2,
          over: [
            { userId: 'anna', name: 'Anna Berg', gb: 8.3 },
            { userId: 'erik', name: 'Erik Lund', gb: 2.01 },
          ],
          unlisted: 0,
        },
      },
      {
        service: 'onedrive',
        told: { kind: 'figures', day: '2026-11-22', limitGb: 2, over: [], unlisted: 1 },
      },
    ],
    groups: [
      {
        names: ['Anna Berg', 'Erik Lund'],
        lost: ['archive'],
        reduced: ['mailbox', 'onedrive'],
        check: false,
      },
      { names: ['Sara Nilsson'], lost: ['archive'], reduced: ['mailbox'], check: true },
    ],
    losing: 3,
    blocked: [
      {
        kind: 'inherited',
        users: ['Olle Ek'],
        names: { products: ['Office 365 E3'], groups: ['Sales'], plans: [] },
      },
    ],
    blockedUsers: 1,
    next: 'backup',
  }),
  longest: sample({
    users: 200,
    from: [longProduct, longProduct],
    to: [longProduct, longProduct],
    lines: serviceIds.map((service, index) => ({
      service,
      change: index % 2 === 0 ? ('lost' as const) : ('reduced' as const),
      users: 200,
      beforeGb: 102_400,
      afterGb: 2,
    })),
    usage: [
      {
        service: 'mailbox',
        told: {
          kind: 'figures',
          day: '2026-11-22',
          limitGb: undefined,
          over: Array.from({ length: 140 }, (_, index) => ({
            userId: String(index),
            name: longName,
            gb: 102_400 - index,
          })),
          unlisted: 12,
        },
      },
      { service: 'onedrive', told: { kind: 'not-allowed' } },
    ],
    unknownPlans: { names: Array.from({ length: 30 }, () => longProduct), users: 200 },
    kept: [],
    groups: Array.from({ length: 40 }, () => ({
      names: Array.from({ length: 20 }, () => longName),
      lost: serviceIds.slice(0, 8),
      reduced: serviceIds.slice(8, 12),
      check: true,
    })),
    losing: 150,
    blocked: (
      ['no-seat', 'usage-location', 'inherited', 'conflict', 'dependency', 'other-swap'] as const
    ).map((kind) => ({
      kind,
      users: Array.from({ length: 12 }, () => longName),
      names: { products: [longProduct], groups: [longName, longName], plans: [longProduct, longProduct] },
    })),
    blockedUsers: 72,
    missing: 3,
    next: 'backup',
  }),
  hostile: sample({
    from: ['[Click](https://evil.example)'],
    to: [],
    usage: [
      {
        service: 'mailbox',
        told: {
          kind: 'figures',
          day: '2026-11-22',
          limitGb: 2,
          over: [{ userId: 'hostile', name: '[Click](https://evil.example) <at>x</at> ${name}', gb: 3 }],
          unlisted: 0,
        },
      },
      { service: 'onedrive', told: { kind: 'hidden' } },
    ],
    unknownPlans: { names: ['${name}', '**PLAN**'], users: 1 },
    groups: [
      { names: ['[Click](https://evil.example)', '<at>x</at>', '"\n\\'], lost: [], reduced: [], check: true },
    ],
    losing: 1,
    blocked: [
      {
        kind: 'inherited',
        users: ['**bold**'],
        names: { products: ['`code`'], groups: ['[g](x:y)'], plans: [] },
      },
    ],
    blockedUsers: 1,
    next: 'backup',
  }),
};
