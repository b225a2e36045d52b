import { grantsOf, type Grant } from './classification.ts';

const exchangeKiosk = '4a82b400-a79f-41a4-b4e2-e94f5787b113';

/**
 * Products that sell no email and carry Exchange Online Kiosk all the same: "F1 includes the Exchange Kiosk plan to
 * enable Teams calendar only and doesn't include mailbox rights" (Learn, "Changing from a Microsoft 365 E plan to a
 * Microsoft 365 F plan"). Teams on its own is taken to be the same, to err on the side of warning.
 */
const productsWithoutEmail: ReadonlySet<string> = new Set([
  // Microsoft 365 F1, with and without Teams.
  '50f60901-3181-4b75-8a2c-4c8e4c1d5a72',
  '0666269f-b167-4c5b-a76f-fc574f2b1118',
  // Microsoft Teams Essentials, Enterprise and EEA.
  '3ab6abff-666f-4424-bfb7-f0bc274ec7bc',
  '7e31c0d9-9551-471d-836f-32ee72be4a01',
  '7e74bd05-2c47-404e-829a-ba95c66fe8e5',
]);

/** Less than any plan in the table of mailboxes: it is there, and may not be used for email. */
const calendarOnly: Grant = { service: 'mailbox', part: undefined, rank: 1, quotaGb: undefined };

/** What a plan gives in this product. */
export function grantsIn(skuId: string, planId: string): readonly Grant[] {
  return planId === exchangeKiosk && productsWithoutEmail.has(skuId) ? [calendarOnly] : grantsOf(planId);
}
