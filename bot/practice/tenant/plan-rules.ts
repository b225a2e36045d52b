import { badRequest } from './graph-error.ts';

/**
 * Service plans that cannot be on for one person at the same time (Entra: "Service plans that cannot be assigned
 * at the same time"). Without the Exchange, SharePoint and Skype for Business plans of that page: suites that carry
 * different ones of them go together since January 2023 (Exchange team: "Concurrent Exchange Online license
 * assignments", which says the same of SharePoint and Teams).
 */
const exclusive: readonly (readonly string[])[] = [
  // Dynamics CRM.
  [
    '119cf168-b6cf-41fb-b82e-7fee7bae5814',
    'bf36ca64-95c6-4918-9275-eb9f4ce2c04f',
    'f9646fb2-e3b2-4309-95de-dc4833737456',
    '056a5f80-b4e0-4983-a8be-7ad254a113c9',
    '2da8e897-7791-486b-b08f-cc63c8129df7',
    '6a54b05e-4fab-40e7-9828-428db3b336fa',
    'ba5f0cfa-d54a-4ea0-8cf4-a7e1dc4423d8',
  ],
  // Intune.
  [
    'c1ec4a95-1f05-45b3-a911-aa3fa01094f5',
    '3e170737-c728-4eae-bbb9-3f3360f7184c',
    '2dc63b8a-df3d-448f-b683-8655877c9360',
  ],
  // Viva Engage: enterprise, education, midsize.
  [
    '7547a3fe-08ee-4ccb-b430-5077c5041653',
    '2078e8df-cff6-4290-98cb-5408261a760a',
    '41bf139a-4e60-409f-9346-a1361efc6dfb',
  ],
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

/** Plans that need one of others: as far as Graph has answered so, or a page of Microsoft's says it today. */
const dependent: ReadonlyMap<string, readonly string[]> = new Map([
  // Project Online needs SharePoint plan 2: the answer of Graph that is on record.
  ['fe71d6c3-a2ea-4499-9778-da042bf08063', ['5dbe027f-2339-4123-9542-606e4d348a72']],
  // Viva Insights by manager and leader needs Exchange (Entra: "Manage licenses for products with prerequisites").
  [
    'f477b0f0-3bb1-4890-940c-40fcee6ce05f',
    ['9aaf7827-d63c-4b61-89c3-182f06f82e5c', 'efb87545-963c-4e0d-99df-69c6916d9eb0'],
  ],
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
