import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPasted } from '../../../cards/users/pasted.ts';

function linesOf(...lines: readonly string[]): string {
  return lines.join('\n');
}

const both = ['anna@contoso.com', 'bo@contoso.com'];

describe('A pasted CSV file', () => {
  const files: Readonly<Record<string, string>> = {
    'commas and a header': linesOf('Name,UserPrincipalName', 'Anna,anna@contoso.com', 'Bo,bo@contoso.com'),
    'semicolons and a Swedish header': linesOf('Namn;E-post', 'Anna;anna@contoso.com', 'Bo;bo@contoso.com'),
    'tabs, as copied from Excel': 'UPN\tCity\nanna@contoso.com\tLund\nbo@contoso.com\tUmeå',
    'a byte order mark and Windows line ends': '\uFEFFmail;x\r\nanna@contoso.com;1\r\nbo@contoso.com;2\r\n',
    'old line ends': 'mail;x\ranna@contoso.com;1\rbo@contoso.com;2',
    'names with commas, in quotes':
      '"Name","Mail"\n"Berg, Anna","anna@contoso.com"\n"Ek, Bo","bo@contoso.com"',
    'line ends within quotes':
      'Name;Address;User\nAnna;"Storgatan 1\nLund";anna@contoso.com\nBo;;bo@contoso.com',
    'one column, in quotes, as PowerShell writes it':
      '"UserPrincipalName"\n"anna@contoso.com"\n"bo@contoso.com"',
    'a header of one word': 'användare\nanna@contoso.com\nbo@contoso.com',
    'no header': linesOf('Anna,anna@contoso.com,Sales', 'Bo,bo@contoso.com,Sales'),
    'no header, and names the wrong way round': linesOf(
      'Berg, Anna <anna@contoso.com>',
      'Ek, Bo <bo@contoso.com>',
    ),
    'addresses with something around them': linesOf(
      'Mail;x',
      'smtp:anna@contoso.com;1',
      '<bo@contoso.com>;2',
    ),
    'columns for the boss’s address and for one’s own': linesOf(
      'Manager;E-mail address;User principal name',
      'chef@contoso.com;old.anna@contoso.com;anna@contoso.com',
      'chef@contoso.com;bo@contoso.com;',
    ),
  };
  for (const [what, file] of Object.entries(files)) {
    it(`is read with ${what}`, () => {
      assert.deepEqual(readPasted(file), { addresses: both, junk: [] });
    });
  }

  it('tells the number of each line without an address, blank lines counted but not told', () => {
    const file = linesOf(
      '',
      'Name;UPN',
      'Anna;anna@contoso.com',
      ';',
      '',
      '"Total',
      'sum";2',
      'Bo;n/a',
      'C;bo@contoso.com',
    );
    assert.deepEqual(readPasted(file), {
      addresses: both,
      junk: [
        { line: 6, text: '"Total sum";2' },
        { line: 8, text: 'Bo;n/a' },
      ],
    });
  });

  it('counts the version line of Entra’s templates for junk, and takes the name in brackets', () => {
    const file = linesOf(
      'version:v1.0',
      'User name [userPrincipalName] Required,x',
      ...both.map((name) => `${name},1`),
    );
    assert.deepEqual(readPasted(file), { addresses: both, junk: [{ line: 1, text: 'version:v1.0' }] });
  });

  it('keeps doubles, to be counted', () => {
    const file = linesOf('UPN;x', 'anna@contoso.com;1', 'anna@contoso.com;2');
    assert.deepEqual(readPasted(file).addresses, ['anna@contoso.com', 'anna@contoso.com']);
  });

  it('loses nobody to a quote that is closed too late or never', () => {
    for (const quote of ['"', '']) {
      const file = linesOf(
        'Name;UPN',
        '"Anna;anna@contoso.com',
        'Bo;bo@contoso.com',
        `C${quote};c@contoso.com`,
      );
      assert.deepEqual(readPasted(file), { addresses: [...both, 'c@contoso.com'], junk: [] });
    }
  });
});

describe('A pasted list', () => {
  const lists: Readonly<Record<string, readonly string[]>> = {
    'anna@contoso.com\nbo@contoso.com': both,
    'anna@contoso.com, bo@contoso.com; just a name': [...both, 'just a name'],
    '"Berg, Anna" <anna@contoso.com>, Bo <bo@contoso.com>': both,
    '"anna@contoso.com"\n"bo@contoso.com"': both,
    'Berg, Anna <anna@contoso.com>': ['anna@contoso.com'],
    'Berg, Anna <anna@contoso.com>; Ek, Bo <bo@contoso.com>;': both,
    'Berg, Anna <anna@contoso.com>, Ek, Bo <bo@contoso.com>, x': [...both, 'x'],
    'x; Anna <anna@contoso.com>\nBo Ek <bo@contoso.com>': ['x', ...both],
    // Nobody can tell which of two columns is meant: all are.
    'anna@contoso.com, bo@contoso.com, x\nanna@contoso.com, bo@contoso.com, y': [...both, 'x', ...both, 'y'],
    'anna@contoso.com\nuser\nbo@contoso.com': ['anna@contoso.com', 'user', 'bo@contoso.com'],
    '': [],
    ' \n ;, ': [],
  };
  for (const [text, addresses] of Object.entries(lists)) {
    it(`goes on being a list: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readPasted(text), { addresses, junk: [] });
    });
  }
});

describe('Whatever is pasted', () => {
  const word = fc.stringMatching(/^[a-zåäö0-9][a-zåäö0-9.' ]{0,8}$/);
  const address = fc
    .tuple(fc.stringMatching(/^[a-z0-9]{1,6}$/), fc.nat(9))
    .map(([name, n]) => `${name}@c${n}.se`);
  const quoted = word.map((text) => `"${text}"`);
  const row = fc.oneof(
    fc.tuple(address, fc.oneof(word, quoted, fc.constant(''))).map(([one, other]) => [one, other]),
    fc.tuple(fc.oneof(word, quoted, fc.constant('"')), fc.oneof(word, fc.constant('n/a'))),
    fc.constant(['', '']),
  );

  it('is accounted for line by line: header, blank, address or junk', () => {
    const property = fc.property(
      fc.array(row, { maxLength: 30 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      (rows, delimiter, end) => {
        const lines = rows.map((cells) => cells.join(delimiter));
        const { addresses, junk } = readPasted([`UPN${delimiter}Note`, ...lines].join(end));
        const told = new Set(junk.map(({ line }) => line));
        // What a quote holds together is told under its first line.
        let isJunk = false;
        for (const [index, line] of lines.entries()) {
          isJunk = told.has(index + 2) || (isJunk && !line.includes('@'));
          const [found] = /\w+@c\d\.se/.exec(line) ?? [];
          if (found !== undefined) assert.ok(addresses.includes(found), `${found} is lost`);
          else if (/[^\s,;"]/.test(line)) assert.ok(isJunk, `line ${index + 2} is lost`);
        }
        assert.equal(addresses.length, lines.filter((line) => line.includes('@')).length);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it('is accounted for without a header too, in whatever form the addresses come', () => {
    const name = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{0,6}( [a-z]{1,4})?$/);
    const line = fc.oneof(
      address,
      fc.tuple(name, address).map(([one, mail]) => `${one} <${mail}>`),
      fc.tuple(name, name, address).map(([last, first, mail]) => `${last}, ${first} <${mail}>`),
      fc.tuple(name, name, address).map(([last, first, mail]) => `"${last}, ${first}" <${mail}>`),
      fc.tuple(name, name, address).map(([last, first, mail]) => `"${last}, ${first}";${mail};Lund`),
      name,
      fc.constant(''),
    );
    const property = fc.property(
      fc.array(line, { maxLength: 30 }),
      fc.constantFrom('\n', '\r\n', ';', '; '),
      (lines, end) => {
        const { addresses, junk } = readPasted(lines.join(end));
        const told = [...addresses, ...junk.map(({ text }) => text)];
        for (const each of lines.filter((text) => text !== '')) {
          const [mail] = /\w+@c\d\.se/.exec(each) ?? [];
          assert.ok(
            told.some((one) => one.includes(mail ?? each.trim())),
            `${JSON.stringify(each)} is lost`,
          );
        }
      },
    );
    fc.assert(property, { numRuns: 1_000 });
  });

  it('is read in a time that grows with its length', () => {
    for (const piece of [
      ' ',
      ',',
      ';',
      '"',
      '<',
      '@',
      'a,',
      'a ',
      '"a',
      'a,<',
      'a@b <',
      '\t',
      '"" ',
      'a;"',
      '[a',
    ]) {
      const began = performance.now();
      readPasted(piece.repeat(200_000 / piece.length));
      const ms = performance.now() - began;
      assert.ok(ms < 5_000, `${JSON.stringify(piece)} takes ${Math.round(ms)} ms`);
    }
  });

  it('does not crash, and numbers lines that there are, once each', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', ',', ';', '\t', '\n', '\r\n', '@', 'UPN', 'mail', 'a@b', '\uFEFF', '\0', '""'),
    );
    const property = fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const { junk } = readPasted(text);
      const numbers = junk.map(({ line }) => line);
      assert.deepEqual(
        numbers,
        [...new Set(numbers)].sort((one, other) => one - other),
      );
      assert.ok(numbers.every((line) => line >= 1 && line <= text.split(/\r\n|\r|\n/).length));
    });
    fc.assert(property, { numRuns: 1_000 });
  });
});
