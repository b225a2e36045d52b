import assert from 'node:assert/strict';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { Products } from '../../bot/licensing/product.ts';
import type { User } from '../../bot/licensing/user.ts';
import type { Move } from '../../bot/swaps/swap.ts';
import { createRow } from '../../cards/report/row.ts';
import { strings } from '../../cards/report/strings.ts';
import { moveReasons } from '../../cards/words/move-reasons.ts';
import { user } from '../swaps/company.ts';

const reader: Reader = { adminLanguage: 'sv', userLanguage: 'sv', locale: 'sv-SE', timeZone: 'UTC' };

const seats = { enabled: 1, warning: 0, suspended: 0, lockedOut: 0, consumed: 0 };
const vivaEngage = '7547a3fe-08ee-4ccb-b430-5077c5041653';
const plans = [{ id: vivaEngage, name: 'YAMMER_ENTERPRISE', scope: 'user' as const }];
const products: Products = new Map(
  ['E3', 'F3'].map((name) => {
    const skuId = name.toLowerCase();
    return [skuId, { skuId, partNumber: name, name, seats, plans, assignable: true }] as const;
  }),
);

const move: Move = {
  swapId: 'swap',
  userId: 'anna-id',
  state: 'done',
  attempt: 1,
  acknowledged: [],
  acknowledgedPlans: [],
  before: [
    { skuId: 'e3', disabledPlans: [vivaEngage] },
    { skuId: 'bought-by-nobody', disabledPlans: [] },
  ],
  change: { addLicenses: [{ skuId: 'f3', disabledPlans: [] }], removeLicenses: ['e3'] },
  reason: undefined,
  detail: undefined,
  requestId: 'request-1',
  sentAt: '2026-11-27T09:00:00.000Z',
  settledAt: '2026-11-27T09:00:01.000Z',
  verification: 'different',
};

const holder: User = {
  ...user('anna-id', [
    { skuId: 'e3', disabledPlans: [], source: { kind: 'direct' } },
    { skuId: 'f3', disabledPlans: [], source: { kind: 'group', groupId: 'sales' } },
  ]),
  displayName: 'Anna',
  userPrincipalName: 'anna@contoso.com',
};

/** The row by the columns' names. */
function row(changes: Partial<Move>, user?: User): Readonly<Record<string, string>> {
  const cells = createRow(products, reader)({ ...move, ...changes }, user);
  const { header } = strings.sv;
  assert.equal(cells.length, header.length);
  return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
}

describe('A row of the report', () => {
  it('names products and what is switched off, before and after', () => {
    const told = row({});
    assert.equal(told['Licenser före'], 'E3 (avstängt: Yammer Enterprise); bought-by-nobody');
    assert.equal(told['Licenser efter'], 'bought-by-nobody; F3');
    assert.equal(told['Kontrollerat efteråt'], strings.sv.verifications.different);
    assert.equal(
      row({ change: { addLicenses: [], removeLicenses: ['e3', 'bought-by-nobody'] } })['Licenser efter'],
      strings.sv.none,
    );
  });

  it('knows whoever no longer exists by the id', () => {
    const told = row({});
    assert.deepEqual([told['Namn'], told['Adress'], told['Objekt-ID']], ['anna-id', '', 'anna-id']);
  });

  it('says of a refusal why, what Microsoft 365 said, and that the user has what they had', () => {
    const told = row({ state: 'refused', reason: 'other', detail: 'License assignment failed.' });
    assert.equal(told['Utfall'], strings.sv.outcomes.refused);
    assert.equal(told['Orsak'], moveReasons.sv.other);
    assert.equal(told['Svar från Microsoft 365'], 'License assignment failed.');
    assert.equal(told['Licenser efter'], told['Licenser före']);
    assert.equal(told['Kontrollerat efteråt'], '');
  });

  it('says what those have who were left out before anything was put on record: nothing was changed', () => {
    const never = { before: undefined, change: undefined, verification: 'pending' } as const;
    const told = row({ ...never, state: 'left-out', reason: 'not-confirmed' }, holder);
    assert.equal(told['Licenser före'], 'E3; F3 (från en grupp)');
    assert.equal(told['Licenser efter'], told['Licenser före']);
    const gone = row({ ...never, state: 'left-out', reason: 'user-gone' });
    assert.deepEqual([gone['Licenser före'], gone['Licenser efter']], Array(2).fill(strings.sv.notOnRecord));
  });

  it('says what those have now whose licenses somebody else changed, or of whom it is not known', () => {
    for (const reason of ['changed-meanwhile', 'unsettled'] as const) {
      const told = row({ state: 'refused', reason }, holder);
      assert.match(told['Licenser före'] ?? '', /bought-by-nobody/);
      assert.equal(told['Licenser efter'], 'E3; F3 (från en grupp)');
    }
  });

  it('says of a change that was made in a group what the user has now, and that nothing else is on record', () => {
    const told = row({ before: undefined, change: undefined }, holder);
    assert.deepEqual(
      [told['Licenser före'], told['Licenser efter']],
      [strings.sv.notOnRecord, 'E3; F3 (från en grupp)'],
    );
  });

  it('says nothing of an afterwards before the user’s turn', () => {
    const open = {
      state: 'planned',
      before: undefined,
      change: undefined,
      requestId: undefined,
      sentAt: undefined,
      settledAt: undefined,
      verification: 'pending',
    } as const;
    const { Namn, Adress, 'Objekt-ID': id, Utfall, 'Licenser före': before, ...rest } = row(open, holder);
    assert.deepEqual([Namn, Adress, id], ['Anna', 'anna@contoso.com', 'anna-id']);
    assert.deepEqual([Utfall, before], [strings.sv.outcomes.planned, 'E3; F3 (från en grupp)']);
    assert.deepEqual(new Set(Object.values(rest)), new Set(['']));
  });

  it('carries no markup of a card', () => {
    for (const reason of Object.keys(moveReasons.en) as (keyof (typeof moveReasons)['en'])[]) {
      assert.doesNotMatch(row({ state: 'refused', reason })['Orsak'] ?? '', /\]\(|\*\*|\\/);
    }
  });
});
