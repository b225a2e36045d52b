import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodedText } from '../../../bot/conversation/files/decode.ts';

const text = 'Namn;E-post\r\nÅsa Öberg;åsa@contoso.com\r\n';
const littleEndian = Buffer.from(text, 'utf16le');

describe('The text of a file', () => {
  const files: Readonly<Record<string, Buffer>> = {
    'UTF-8': Buffer.from(text, 'utf8'),
    'UTF-8 with a byte order mark, as Excel writes it': Buffer.from(`\uFEFF${text}`, 'utf8'),
    'UTF-16, as Notepad writes it': Buffer.concat([Buffer.from([0xff, 0xfe]), littleEndian]),
    'UTF-16 the other way round': Buffer.concat([
      Buffer.from([0xfe, 0xff]),
      Buffer.from(littleEndian).swap16(),
    ]),
    'Windows-1252, as Excel writes its other CSV': Buffer.from(text, 'latin1'),
  };
  for (const [encoding, bytes] of Object.entries(files)) {
    it(`is read in ${encoding}`, () => {
      assert.equal(decodedText(bytes), text);
    });
  }

  it('is not found in a workbook, nor in what is no text', () => {
    assert.equal(decodedText(Buffer.from('PK\x03\x04\x14\x00rest', 'latin1')), undefined);
    assert.equal(decodedText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1])), undefined);
    assert.equal(decodedText(littleEndian), undefined);
  });

  it('is never an exception', () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(bytes, (random) => {
        const read = decodedText(random);
        assert.ok(read === undefined || !read.includes('\0'));
      }),
      { numRuns: 1_000 },
    );
  });
});
