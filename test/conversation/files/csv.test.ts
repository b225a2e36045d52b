import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { byteLengthOf, bytesOf } from '../../../bot/conversation/files/bytes.ts';
import { csvOf } from '../../../bot/conversation/files/csv.ts';
import type { Reader } from '../../../bot/conversation/reader.ts';

function reader(locale: string): Reader {
  return { adminLanguage: 'en', userLanguage: 'en', locale, timeZone: 'UTC' };
}

function csv(rows: readonly (readonly string[])[], locale = 'sv-SE'): string {
  return [...csvOf(['Name', 'Address'], rows, reader(locale))].join('');
}

describe('A table as a file', () => {
  it('begins with a byte order mark and ends its lines as Windows does', () => {
    assert.equal(csv([['Åsa', 'åsa@contoso.com']]), '\uFEFFName;Address\r\nÅsa;åsa@contoso.com\r\n');
  });

  for (const [locale, delimiter] of [
    ['sv-SE', ';'],
    ['sv', ';'],
    ['en-SE', ';'],
    ['en-US', ','],
    ['en-GB', ','],
    ['en', ','],
  ] as const) {
    it(`is separated as the Excel of ${locale} expects`, () => {
      const [header = ''] = csv([], locale).split('\r\n');
      assert.equal(header, `\uFEFFName${delimiter}Address`);
    });
  }

  it('holds no formula, whatever the directory holds', () => {
    const hostile = [
      '=1+1',
      '+46',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      ' =1',
      '\uFF1D1',
      'a;=1',
      'a,=1',
      'a, @x',
      '"=1"',
    ];
    const text = csv(hostile.map((cell) => [cell, 'x']));
    const cells = parse(text, { bom: true, delimiter: ';', from: 2 }).map(([cell]) => cell);
    assert.equal(cells.length, hostile.length);
    for (const cell of cells) assert.doesNotMatch(String(cell), /(?:^|[,;])\s*[=+@\t\r\uFF1D-]/);
  });

  it('has one record for each row and keeps every cell, whatever is in them', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', ';', ',', '\r\n', '=', '""', '\t'),
    );
    const rows = fc.array(fc.tuple(cell, cell), { maxLength: 20 });
    const property = fc.property(rows, fc.constantFrom('sv', 'en'), (table, locale) => {
      const delimiter = locale === 'sv' ? ';' : ',';
      const records: string[][] = parse(csv(table, locale), {
        bom: true,
        delimiter,
        from: 2,
        skip_empty_lines: false,
      });
      assert.equal(records.length, table.length);
      assert.ok(records.every((record) => record.length === 2));
    });
    fc.assert(property, { numRuns: 100 });
  });
});

describe('The bytes of a text', () => {
  it('come in chunks of the size asked for, and are those of the whole', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }),
      fc.integer({ min: 1, max: 40 }),
      async (pieces, size) => {
        const chunks: Buffer[] = [];
        for await (const chunk of bytesOf(pieces, size)) chunks.push(chunk);
        const whole = Buffer.from(pieces.join(''), 'utf8');
        assert.ok(Buffer.concat(chunks).equals(whole));
        assert.ok(chunks.slice(0, -1).every((chunk) => chunk.length === size));
        assert.ok((chunks.at(-1)?.length ?? 1) > 0);
        assert.equal(await byteLengthOf(pieces), whole.length);
      },
    );
    await fc.assert(property, { numRuns: 200 });
  });
});
