import assert from 'node:assert/strict';
import { impactOf, type Change } from '../../bot/licensing/impact.ts';
import { columns, groups, type Row } from './hand-checked-pairs.ts';
import { everything, holder, owned, sku, swap } from './owned.ts';

const words: Readonly<Record<string, Change | 'absent'>> = {
  k: 'kept',
  g: 'gained',
  r: 'reduced',
  l: 'lost',
  '-': 'absent',
};

/** "r100>2" as the line that the test compares: "mailbox: reduced 100>2". */
function expected([, , cells]: Row): readonly string[] {
  return cells.split(' ').map((cell, index) => {
    const size = cell.slice(1);
    return `${columns[index] ?? '?'}: ${words[cell.slice(0, 1)] ?? '?'}${size === '' ? '' : ` ${size}`}`;
  });
}

/** The same from the program, with the size where the table has one. */
function found([from, to, cells]: Row): readonly string[] {
  const target = to === 'nothing' ? [] : sku[to];
  const { services } = impactOf(holder(sku[from]), swap(sku[from], target), everything);
  const sized = cells.split(' ').map((cell) => cell.length > 1);
  return columns.map((service, index) => {
    const line = services.find((each) => each.service === service);
    const size = sized[index] === true ? ` ${line?.before.quotaGb ?? ''}>${line?.after.quotaGb ?? ''}` : '';
    return `${service}: ${line?.change ?? 'absent'}${size}`;
  });
}

describe('the impact of moves checked by hand', () => {
  for (const { name, rows } of groups) {
    describe(name, () => {
      for (const row of rows) {
        const [from, to] = row;
        const title = to === 'nothing' ? 'nothing' : owned(sku[to]).name;
        it(`is as Microsoft says from ${owned(sku[from]).name} to ${title}`, () => {
          assert.deepEqual(found(row), expected(row));
        });
      }
    });
  }

  it('are at least sixty different pairs, each with a result for every service', () => {
    const rows = groups.flatMap((group) => group.rows);
    assert.ok(new Set(rows.map(([from, to]) => `${from} ${to}`)).size >= 60);
    for (const [, , cells] of rows) assert.equal(cells.split(' ').length, columns.length);
  });
});
