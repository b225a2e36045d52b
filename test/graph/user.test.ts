import assert from 'node:assert/strict';
import { heldLicenses } from '../../bot/graph/held-licenses.ts';
import { userOf } from '../../bot/graph/user.ts';

const e3 = '6fd2c87f-b296-42f0-b197-1e91e994b900';
const f3 = '66b55226-6b4f-492c-910c-a3b7a3c9d993';
const mail = 'efb87545-963c-4e0d-99df-69c6916d9eb0';
const group = '96fd9a50-2e5e-4db0-b6c3-5a209175b880';
const direct = { kind: 'direct' } as const;
const inherited = { kind: 'group', groupId: group } as const;

function state(skuId: string, more: object = {}): object {
  return { skuId, disabledPlans: [], assignedByGroup: null, state: 'Active', error: 'None', ...more };
}

describe('graph/user', () => {
  it('reads a user whose every property is null', () => {
    const nulls = {
      displayName: null,
      userPrincipalName: null,
      mail: null,
      usageLocation: null,
      department: null,
      preferredLanguage: null,
    };
    const user = userOf({
      id: group.toUpperCase(),
      ...nulls,
      accountEnabled: null,
      userType: null,
      assignedLicenses: null,
      licenseAssignmentStates: null,
    });
    assert.deepEqual(user, {
      id: group,
      displayName: '',
      userPrincipalName: '',
      mail: undefined,
      usageLocation: undefined,
      department: undefined,
      preferredLanguage: undefined,
      accountEnabled: true,
      guest: false,
      licenses: [],
    });
  });

  it('reads the language that the person has in Microsoft 365', () => {
    assert.equal(userOf({ id: group, preferredLanguage: 'sv-SE' }).preferredLanguage, 'sv-SE');
  });

  it('knows guests by their type, and old ones by their name', () => {
    const userPrincipalName = 'lena_fabrikam.com#EXT#@contoso.onmicrosoft.com';
    assert.equal(userOf({ id: group, userType: 'Guest' }).guest, true);
    assert.equal(userOf({ id: group, userType: null, userPrincipalName }).guest, true);
    assert.equal(userOf({ id: group, userType: 'Member', userPrincipalName }).guest, false);
  });

  it('tells each source with its own disabled plans', () => {
    const licenseAssignmentStates = [
      state(e3.toUpperCase(), { disabledPlans: [mail.toUpperCase()] }),
      state(e3, { assignedByGroup: group.toUpperCase(), error: null }),
    ];
    const assignedLicenses = [{ skuId: e3, disabledPlans: [] }];
    assert.deepEqual(heldLicenses({ assignedLicenses, licenseAssignmentStates }), [
      { skuId: e3, disabledPlans: [mail], source: direct },
      { skuId: e3, disabledPlans: [], source: inherited },
    ]);
  });

  it('leaves out what a group could not give', () => {
    const failed = state(f3, { assignedByGroup: group, state: 'Error', error: 'CountViolation' });
    const partly = state(e3, { state: 'ActiveWithError', error: 'Other' });
    const held = heldLicenses({
      assignedLicenses: [{ skuId: e3, disabledPlans: [] }],
      licenseAssignmentStates: [failed, partly],
    });
    assert.deepEqual(held, [{ skuId: e3, disabledPlans: [], source: direct }]);
    assert.deepEqual(heldLicenses({ assignedLicenses: [], licenseAssignmentStates: [failed] }), []);
  });

  it('keeps what the user has although its source is in error', () => {
    const held = heldLicenses({
      assignedLicenses: [{ skuId: f3, disabledPlans: [] }],
      licenseAssignmentStates: [state(f3, { assignedByGroup: group, state: 'Error', error: 'Other' })],
    });
    assert.deepEqual(held, [{ skuId: f3, disabledPlans: [], source: inherited }]);
  });

  it('takes what only assignedLicenses knows as direct', () => {
    const assignedLicenses = [
      { skuId: e3.toUpperCase(), disabledPlans: [mail] },
      { skuId: f3, disabledPlans: null },
    ];
    const all = [
      { skuId: e3, disabledPlans: [mail], source: direct },
      { skuId: f3, disabledPlans: [], source: direct },
    ];
    for (const licenseAssignmentStates of [undefined, null, []]) {
      assert.deepEqual(heldLicenses({ assignedLicenses, licenseAssignmentStates }), all);
    }
    assert.deepEqual(
      heldLicenses({ assignedLicenses, licenseAssignmentStates: [state(f3)] }).toReversed(),
      all,
    );
  });
});
