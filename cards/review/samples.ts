import type { Samples } from '../../bot/conversation/card.ts';
import { serviceIds } from '../../bot/licensing/services/service.ts';
import type { ReviewBlocked, ShownReview } from './model.ts';

function sample(changes: Partial<ShownReview>): ShownReview {
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
    notes: [],
    holding: new Map(),
    setsLocation: false,
    ...changes,
  };
}

function held(changes: Partial<ReviewBlocked>): ReviewBlocked {
  return {
    kind: 'inherited',
    key: 'aBcDeFgHiJkLmNoP',
    users: ['Olle Ek'],
    firstUserId: 'ae77ca3c-6295-477c-88e8-765adb0bf2a2',
    names: { products: ['Office 365 E3'], groups: ['Sales'], plans: [] },
    remedies: undefined,
    seats: undefined,
    swapId: undefined,
    canWatch: true,
    ...changes,
  };
}

const otherSwap = '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d12';
const longName = 'Maximiliana Featherstonehaugh-Cholmondeley';
const longProduct = 'Dynamics 365 Sales, Field Service and Customer Service Partner Sandbox Edition';

export const samples: Samples<ShownReview> = {
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
      held({}),
      held({
        kind: 'no-seat',
        users: ['Per Ros'],
        names: { products: ['Microsoft 365 F3'], groups: [], plans: [] },
        seats: { enabled: 25, warning: 5, suspended: 1, lockedOut: 0, consumed: 25 },
        canWatch: false,
      }),
      held({ kind: 'usage-location', users: ['Ingrid Moe'], canWatch: false }),
    ],
    blockedUsers: 3,
    notes: [
      { kind: 'yourself', teams: true, mailbox: true },
      { kind: 'watched', users: ['Nils Ek'], groups: ['Sales'] },
      { kind: 'kept-through-group', users: ['Anna Berg'], products: ['Office 365 E3'], groups: ['Sales'] },
      { kind: 'target-held', users: ['Erik Lund', 'Sara Nilsson'], products: ['Microsoft 365 F3'] },
      {
        kind: 'may-clash',
        users: ['Anna Berg'],
        products: ['Microsoft 365 F3', 'Office 365 E3'],
        plans: ['SharePoint Kiosk', 'SharePoint (Plan 2)'],
      },
      {
        kind: 'may-lack',
        users: ['Per Ros'],
        products: ['Microsoft 365 F3', 'Office for the Web'],
        plans: ['SharePoint (Plan 1)', 'SharePoint (Plan 2)'],
      },
      { kind: 'disabled', users: ['Sara Nilsson'] },
    ],
    setsLocation: true,
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
      [
        'no-seat',
        'usage-location',
        'inherited',
        'inherited',
        'conflict',
        'dependency',
        'other-swap',
        'not-held',
        'already-moved',
      ] as const
    ).map((kind) =>
      held({
        kind,
        users: Array.from({ length: 12 }, () => longName),
        names: { products: [longProduct], groups: [longName, longName], plans: [longProduct, longProduct] },
        remedies:
          kind === 'conflict' || kind === 'dependency'
            ? { replace: [longProduct], inherited: [longProduct], targets: [] }
            : undefined,
        seats: { enabled: 100_000, warning: 12_345, suspended: 54_321, lockedOut: 0, consumed: 100_000 },
        swapId: kind === 'other-swap' ? otherSwap : undefined,
        canWatch: kind === 'inherited',
      }),
    ),
    notes: [
      { kind: 'yourself', teams: true, mailbox: true },
      ...(['watched', 'kept-through-group', 'target-held', 'guest', 'disabled'] as const).map((kind) => ({
        kind,
        users: Array.from({ length: 12 }, () => longName),
        products: [longProduct],
        groups: [longName, longName],
      })),
      { kind: 'unit-only' },
    ],
    holding: new Map([
      [
        otherSwap,
        { admin: longName, since: '2026-09-30T22:59:00.000Z', from: [longProduct], to: [longProduct] },
      ],
    ]),
    setsLocation: true,
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
      held({ users: ['**bold**'], names: { products: ['`code`'], groups: ['[g](x:y)'], plans: [] } }),
      held({ kind: 'other-swap', users: ['${who}'], swapId: otherSwap, canWatch: false }),
    ],
    holding: new Map([
      [
        otherSwap,
        {
          admin: '[Click](https://evil.example)',
          since: '2026-09-30T22:59:00.000Z',
          from: ['<at>x</at>'],
          to: [],
        },
      ],
    ]),
    notes: [{ kind: 'watched', users: ['[Click](https://evil.example)'], groups: ['<at>x</at>'] }],
    blockedUsers: 2,
    next: 'backup',
  }),
};
