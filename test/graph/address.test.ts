import assert from 'node:assert/strict';
import { addressOf, nextAddress, quotedList } from '../../bot/graph/address.ts';

describe('graph/address', () => {
  it('encodes every value and option', () => {
    assert.equal(
      addressOf('/users/{id}/assignLicense', { id: 'a_b.com#EXT#@c/../d?e' }),
      '/users/a_b.com%23EXT%23%40c%2F..%2Fd%3Fe/assignLicense',
    );
    assert.equal(
      addressOf('/users', {}, { $filter: "mail eq 'R&D+#1'", $top: '5' }),
      "/users?$filter=mail%20eq%20'R%26D%2B%231'&$top=5",
    );
  });

  it('refuses a route that is not given all its values', () => {
    assert.throws(() => addressOf('/users/{id}'), TypeError);
  });

  it('doubles quotes', () => {
    assert.equal(quotedList(["o'hara@x", 'b']), "('o''hara@x','b')");
  });

  const origin = 'http://127.0.0.1:3979';
  const links: readonly (readonly [string, string | undefined])[] = [
    [`${origin}/v1.0/users?$top=2&$skiptoken=a%26b`, '/users?$top=2&$skiptoken=a%26b'],
    ['/v1.0/users?$skiptoken=x', '/users?$skiptoken=x'],
    [
      `${origin}/v1.0/users?$skiptoken=https://evil.example/v1.0/x`,
      '/users?$skiptoken=https%3A%2F%2Fevil.example/v1.0/x',
    ],
    ['http://127.0.0.1:3980/v1.0/users', undefined],
    ['https://127.0.0.1:3979/v1.0/users', undefined],
    ['http://127.0.0.1:3979@evil.example/v1.0/users', undefined],
    ['//evil.example/v1.0/users', undefined],
    [`${origin}/beta/users`, undefined],
    [`${origin}/v1.0/../beta/users`, undefined],
    ['http://', undefined],
  ];
  for (const [link, address] of links) {
    it(`${address === undefined ? 'refuses' : 'follows'} the next link ${link}`, () => {
      assert.equal(nextAddress(origin, link), address);
    });
  }
});
