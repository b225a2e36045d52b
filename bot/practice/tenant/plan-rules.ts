import { badRequest } from './graph-error.ts';

/**
 * Service plans that cannot be on for one person at the same time (Entra: "Service plans that cannot be assigned
 * at the same time"). Without the Exchange plans of that page: since January 2023 they go together (Exchange team:
 * "Concurrent Exchange Online license assignments").
 */
const exclusive: readonly (readonly string[])[] = [
  // SharePoint and OneDrive: kiosk, plan 1, plan 2, OneDrive alone, lite.
  [
    '902b47e5-dcb2-4fdc-858b-c63a90a2bdb9',
    'c7699d2e-19aa-44de-8edf-1736da088ca1',
    '5dbe027f-2339-4123-9542-606e4d348a72',
    'afcafa6a-d966-4462-918c-ec0b4e0fe642',
    'a1f3d0a8-84c0-4ae0-bae4-685917b8ab48',
  ],
  // Skype for Business: plan 1, plan 2.
  ['afc06cb0-b4f4-4473-8286-d644f70d8faf', '0feaeb32-d00e-4d66-bd5a-43b5b83db82c'],
  // Calling plans: domestic, domestic and international, domestic 120 minutes.
  [
    '4ed3ff63-69d7-4fb7-b984-5aec7f605ca8',
    '5a10155d-f5c1-411a-a8ec-e99aae125390',
    '54a152dc-90de-4996-93d2-bc47e670fc06',
  ],
  // Rights management: commercial, government (which Microsoft 365 F1 carries).
  ['bea4c11e-220a-4e6d-8eb8-8ea15d019f90', '6a76346d-5d6e-4051-9fe3-ed3f312b5597'],
  // Teams: free, full.
  ['4fa4026d-ce74-4962-a151-8e96d57ea8e4', '57ff2da0-773e-42df-b2af-ffb7a2317929'],
];

const exchange = [
  '4a82b400-a79f-41a4-b4e2-e94f5787b113',
  '9aaf7827-d63c-4b61-89c3-182f06f82e5c',
  'efb87545-963c-4e0d-99df-69c6916d9eb0',
];

/** Plans that need one of others. */
const dependent: ReadonlyMap<string, readonly string[]> = new Map([
  // Project Online needs SharePoint plan 2: the answer of Graph that is on record.
  ['fe71d6c3-a2ea-4499-9778-da042bf08063', ['5dbe027f-2339-4123-9542-606e4d348a72']],
  // Viva Insights by manager and leader needs Exchange (Entra: "Manage licenses for products with prerequisites").
  ['f477b0f0-3bb1-4890-940c-40fcee6ce05f', exchange.slice(1)],
  // Audio Conferencing needs Skype for Business plan 2 (the same page, older revision).
  ['3e26ee1f-8a5f-4d52-aee2-b81ce45c8f40', ['0feaeb32-d00e-4d66-bd5a-43b5b83db82c']],
  // Teams Phone needs Teams, Defender for Office 365 plan 2 a mailbox: reported by administrators.
  ['4828c8ec-dc2e-4779-b502-87ac9ce28ab7', ['57ff2da0-773e-42df-b2af-ffb7a2317929']],
  ['8e0c0a52-6a6c-4d40-8370-dd62790dcd70', exchange],
]);

/**
 * @param plans ids of all plans that would be on for one person
 * @throws GraphError 400 when two of them exclude each other, or one needs another that is not there
 */
export function requireCompatible(plans: ReadonlySet<string>): void {
  for (const family of exclusive) {
    const both = family.filter((plan) => plans.has(plan));
    if (both.length > 1) {
      throw badRequest(
        `License assignment failed because service plans ${both.sort().join(',')} are mutually exclusive`,
      );
    }
  }
  for (const [plan, needs] of dependent) {
    if (plans.has(plan) && !needs.some((need) => plans.has(need))) {
      throw badRequest(
        `License assignment failed because service plan ${plan} depends on the service plan(s) ${needs.join(', ')}`,
      );
    }
  }
}
