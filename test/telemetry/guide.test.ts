import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { metrics } from '../../bot/telemetry/metrics.ts';

const guide = readFileSync(new URL('../../docs/operator-guide.md', import.meta.url), 'utf8');

describe('The operator guide', () => {
  it('explains every metric that there is, and none that there is not', () => {
    const [, table = ''] = /^\| Metric .*\n\|[ |-]+\n((?:\|.*\n)+)/m.exec(guide) ?? [];
    const named = [...table.matchAll(/^\| `([\w.]+)` +\| .{10,} \|/gm)].map(([, name = '']) => name);
    assert.deepEqual(named.sort(), Object.keys(metrics).sort());
  });
});
