import assert from 'node:assert/strict';
import type { UserAnalysis } from '../../bot/swaps/analysis.ts';
import { blockedOf } from '../../cards/review/blocked.ts';
import { notesOf } from '../../cards/review/notes.ts';
import { summarize } from '../../cards/review/summarize.ts';
import { namesApart } from '../../cards/words/names-apart.ts';
import { direct, e3, f3, skus, user } from '../swaps/company.ts';

const products = new Map([e3, f3].map((product) => [product.skuId, product]));
const e3ToF3 = { from: [skus.e3], to: [skus.f3] };

function analysed(id: string, displayName: string, changed: Partial<UserAnalysis>): UserAnalysis {
  return {
    user: { ...user(id, [direct(skus.e3)]), displayName, userPrincipalName: `${id}@contoso.com` },
    impact: { services: [], unknownPlans: ['plan'] },
    blockers: [],
    watched: false,
    change: { addLicenses: [], removeLicenses: [skus.e3] },
    ...changed,
  };
}

describe('Users of one name', () => {
  it('are told apart by their addresses, and the others are not', () => {
    const users = [
      { displayName: 'Karin Karlsson', userPrincipalName: 'karin1@contoso.com' },
      { displayName: 'karin karlsson', userPrincipalName: 'karin2@contoso.com' },
      { displayName: 'Bo Ek', userPrincipalName: 'bo@contoso.com' },
    ];
    assert.deepEqual(users.map(namesApart(users)), [
      'Karin Karlsson (karin1@contoso.com)',
      'karin karlsson (karin2@contoso.com)',
      'Bo Ek',
    ]);
    assert.deepEqual(users.map(namesApart([...users.slice(0, 1), ...users.slice(0, 1)])).slice(0, 1), [
      'Karin Karlsson',
    ]);
  });

  it('are so on the review, in whatever part of the card each stands', () => {
    const users = [
      analysed('karin1', 'Karin Karlsson', { blockers: [{ kind: 'usage-location' }] }),
      analysed('karin2', 'Karin Karlsson', {}),
    ];
    const analysis = { products, users, missing: [], groupNames: new Map<string, string>() };
    const [first, second] = ['Karin Karlsson (karin1@contoso.com)', 'Karin Karlsson (karin2@contoso.com)'];
    assert.deepEqual(blockedOf(analysis)[0]?.users, [first]);
    assert.deepEqual(summarize(analysis, [], e3ToF3, 'admin').groups[0]?.names, [second]);
    assert.deepEqual(
      notesOf(analysis, e3ToF3, 'admin').flatMap((note) => ('users' in note ? note.users : [])),
      [second],
    );
  });
});
