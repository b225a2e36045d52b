import assert from 'node:assert/strict';
import { plainFrame } from '../../bot/conversation/frame.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { rendererOf } from '../../bot/conversation/render.ts';
import type { HeldLicense, User } from '../../bot/licensing/user.ts';
import type { UserAnalysis } from '../../bot/swaps/analysis.ts';
import { blockedOf, isHeldBy } from '../../cards/review/blocked.ts';
import type { ReviewBlocked, ShownReview } from '../../cards/review/model.ts';
import { notesOf } from '../../cards/review/notes.ts';
import { samples } from '../../cards/review/samples.ts';
import { review } from '../../cards/review/view.ts';
import { blockerWords } from '../../cards/words/blockers.ts';
import { seatSentences } from '../../cards/words/seats.ts';
import { partsOfType } from '../support/card-parts.ts';
import { direct, e3, f3, fromGroup, skus, user } from '../swaps/company.ts';

const readers: Readonly<Record<'en' | 'sv', Reader>> = {
  en: { adminLanguage: 'en', userLanguage: 'en', locale: 'en-US', timeZone: 'UTC' },
  sv: { adminLanguage: 'sv', userLanguage: 'sv', locale: 'sv-SE', timeZone: 'UTC' },
};
const products = new Map([e3, f3].map((product) => [product.skuId, product]));
const groupNames = new Map([['sales', 'Sales']]);
const e3ToF3 = { from: [skus.e3], to: [skus.f3] };

function analysed(
  id: string,
  licenses: readonly HeldLicense[],
  changes: Partial<Omit<UserAnalysis, 'user'>> & { readonly user?: Partial<User> } = {},
) {
  const { user: own = {}, ...rest } = changes;
  return {
    impact: { services: [], unknownPlans: [] },
    blockers: [],
    watched: false,
    change: { addLicenses: [{ skuId: skus.f3, disabledPlans: [] }], removeLicenses: [skus.e3] },
    ...rest,
    user: { ...user(id, licenses), displayName: id, ...own },
  };
}

function analysisOf(users: readonly UserAnalysis[]) {
  return { products, users, missing: [], groupNames };
}

describe('the notes of a review', () => {
  it('say who keeps a product through a group, who has the target, and whose account is none of the usual', () => {
    const users = [
      analysed('Both', [direct(skus.e3), fromGroup(skus.e3, 'sales')]),
      analysed('Has F3', [direct(skus.e3), direct(skus.f3)], {
        change: { addLicenses: [], removeLicenses: [skus.e3] },
      }),
      analysed('Guest', [direct(skus.e3)], { user: { guest: true } }),
      analysed('Blocked', [direct(skus.e3)], { user: { accountEnabled: false } }),
    ];
    assert.deepEqual(notesOf(analysisOf(users), e3ToF3, 'nobody'), [
      { kind: 'kept-through-group', users: ['Both'], products: ['SPE_E3'], groups: ['Sales'] },
      { kind: 'target-held', users: ['Has F3'], products: ['SPE_F1'] },
      { kind: 'guest', users: ['Guest'] },
      { kind: 'disabled', users: ['Blocked'] },
    ]);
  });

  it('say once who may be refused by Microsoft 365, and for which plans', () => {
    const clashing = [
      { id: '902b47e5-dcb2-4fdc-858b-c63a90a2bdb9', name: 'SHAREPOINTDESKLESS', scope: 'user' as const },
      { id: '5dbe027f-2339-4123-9542-606e4d348a72', name: 'SHAREPOINTENTERPRISE', scope: 'user' as const },
    ];
    const own = new Map([
      [skus.f3, { ...f3, plans: clashing.slice(0, 1) }],
      [skus.e3, { ...e3, plans: clashing.slice(1) }],
    ]);
    const both = ['Anna', 'Bo'].map((id) => analysed(id, [direct(skus.e3), fromGroup(skus.e3, 'sales')]));
    const others = [
      analysed('Cia', [direct(skus.e3)]),
      analysed('Dan', [fromGroup(skus.e3, 'sales')], { watched: true }),
    ];
    const analysis = { ...analysisOf([...both, ...others]), products: own };
    const notes = notesOf(analysis, e3ToF3, 'nobody').filter(({ kind }) => kind === 'may-clash');
    assert.equal(notes.length, 1);
    const [note] = notes;
    assert.ok(note?.kind === 'may-clash');
    assert.deepEqual([note.users, note.plans.length], [['Anna', 'Bo'], 2]);
    assert.deepEqual([...note.products].sort(), ['SPE_E3', 'SPE_F1']);
  });

  it('say nothing of who is not moved', () => {
    const held = analysed('Guest', [direct(skus.e3)], {
      user: { guest: true },
      blockers: [{ kind: 'usage-location' }],
    });
    assert.deepEqual(notesOf(analysisOf([held]), e3ToF3, 'Guest'), []);
  });

  it('say what the admin has at stake', () => {
    const level = { rank: 1, quotaGb: undefined, plans: [] };
    const lost = { service: 'teams', change: 'lost', before: level, after: level } as const;
    const own = analysed('Astrid', [direct(skus.e3)], { impact: { services: [lost], unknownPlans: [] } });
    assert.deepEqual(notesOf(analysisOf([own]), e3ToF3, 'Astrid'), [
      { kind: 'yourself', teams: true, mailbox: false },
    ]);
  });
});

describe('the blockers in a review', () => {
  it('are one line for each reason, and its key is that of the users it holds', () => {
    const held = (id: string, groupId: string): UserAnalysis =>
      analysed(id, [fromGroup(skus.e3, groupId)], {
        blockers: [{ kind: 'inherited', skuId: skus.e3, groupIds: [groupId] }],
        change: { addLicenses: [], removeLicenses: [] },
      });
    const users = [held('Anna', 'sales'), held('Bo', 'it'), held('Cia', 'it')];
    const [first, second, ...more] = blockedOf(analysisOf(users));
    assert.deepEqual(more, []);
    assert.deepEqual([first?.users, second?.users], [['Bo', 'Cia'], ['Anna']]);
    assert.ok(first?.canWatch);
    const names = users.filter(isHeldBy(second?.key ?? '')).map(({ user: { displayName } }) => displayName);
    assert.deepEqual(names, ['Anna']);
  });

  it('offer no watching of who has another source directly', () => {
    const mixed = analysed('Anna', [fromGroup(skus.e3, 'sales'), direct(skus.e1)], {
      blockers: [{ kind: 'inherited', skuId: skus.e3, groupIds: ['sales'] }],
      change: { addLicenses: [], removeLicenses: [skus.e1] },
    });
    assert.deepEqual(
      blockedOf(analysisOf([mixed])).map(({ canWatch }) => canWatch),
      [false],
    );
  });

  for (const language of ['en', 'sv'] as const) {
    it(`explain seats in grace and suspended seats, ${language}`, () => {
      const seats = { enabled: 25, warning: 5, suspended: 1, lockedOut: 1, consumed: 25 };
      const said = seatSentences(seats, readers[language]);
      const wanted = {
        en: [/has 25, and all are in use/, /5 more have expired.*grace/, /2 are suspended/],
        sv: [/har 25 och alla används/, /5 till har gått ut.*respit/, /2 är inaktiverade/],
      };
      for (const pattern of wanted[language]) assert.match(said, pattern);
      const plain = seatSentences({ ...seats, warning: 0, suspended: 0, lockedOut: 0 }, readers[language]);
      assert.doesNotMatch(plain, /grace|suspended|respit|inaktiv/);
      const words = blockerWords[language]['no-seat']({ products: 'F3', groups: '', plans: '', seats: said });
      assert.ok(words.includes(said) && words.includes('#/subscriptions'), words);
    });

    it(`name the other swap and lead to it, ${language}`, () => {
      const swapId = '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d12';
      const [line] = samples.usual.blocked;
      assert.ok(line);
      const blocked: ReviewBlocked = { ...line, kind: 'other-swap', swapId, canWatch: false };
      const holding = new Map([
        [swapId, { admin: 'Lars Holm', since: '2026-11-24T09:00:00.000Z', from: ['E3'], to: ['F3'] }],
      ]);
      const model: ShownReview = { ...samples.usual, blocked: [blocked], holding };
      const { card } = rendererOf(review, model)(readers[language], plainFrame);
      assert.match(JSON.stringify(card), /E3 → F3, (started by|startat av) Lars Holm/);
      const open = partsOfType(card, /^Action\.Execute$/).find(({ verb }) => verb === 'swaps');
      assert.equal((open?.['data'] as { id?: string } | undefined)?.id, swapId);
    });
  }
});
