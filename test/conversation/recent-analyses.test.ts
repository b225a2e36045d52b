import assert from 'node:assert/strict';
import { createRecentAnalyses } from '../../bot/conversation/recent-analyses.ts';
import type { Analysis } from '../../bot/swaps/analysis.ts';
import { ManualClock } from '../support/manual-clock.ts';

const many = Array.from({ length: 300 }, (_, index) => `user ${String(index)}`);
const nobody: Analysis = { products: new Map(), users: [], missing: [], groupNames: new Map() };

describe('Analyses that were made a moment ago', () => {
  const clock = new ManualClock();

  /** How often it is worked out anew in these calls. */
  async function worked(calls: readonly (readonly [ids: readonly string[], key: string])[]): Promise<number> {
    const recent = createRecentAnalyses(clock);
    let times = 0;
    for (const [ids, key] of calls) {
      await recent.of(ids, key, async () => {
        times += 1;
        return nobody;
      });
    }
    return times;
  }

  it('serve for the same users and the same question', async () => {
    assert.equal(
      await worked([
        [many, 'to F3'],
        [many, 'to F3'],
        [many, 'to E1'],
        [[...many], 'to E1'],
      ]),
      3,
    );
  });

  it('do not serve for few users, who are looked at at every press', async () => {
    const few = many.slice(0, 200);
    assert.equal(
      await worked([
        [few, 'to F3'],
        [few, 'to F3'],
      ]),
      2,
    );
  });

  it('serve for a minute, and not when they failed', async () => {
    const recent = createRecentAnalyses(clock);
    let times = 0;
    const analyse = async (): Promise<Analysis> => {
      times += 1;
      if (times === 1) throw new Error('Graph does not answer');
      return nobody;
    };
    await assert.rejects(recent.of(many, 'to F3', analyse));
    await recent.of(many, 'to F3', analyse);
    clock.advance(59_000);
    await recent.of(many, 'to F3', analyse);
    assert.equal(times, 2);
    clock.advance(2_000);
    await recent.of(many, 'to F3', analyse);
    assert.equal(times, 3);
  });
});
