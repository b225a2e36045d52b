import assert from 'node:assert/strict';
import { hostInUrl, isLoopback } from '../bot/loopback.ts';

describe('This machine', () => {
  for (const host of [
    'localhost',
    'LOCALHOST',
    '127.0.0.1',
    '127.255.255.254',
    '::1',
    '[::1]',
    '0:0:0:0:0:0:0:1',
    '::ffff:127.0.0.1',
  ]) {
    it(`is ${host}`, () => {
      assert.equal(isLoopback(host), true);
    });
  }

  for (const host of [
    '',
    '*',
    '0.0.0.0',
    '::',
    '128.0.0.1',
    '126.255.255.255',
    '::2',
    '::ffff:10.0.0.1',
    'fe80::1',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    'evil.localhost',
    'localhost.',
    ' 127.0.0.1',
    '127.1',
    '0x7f.0.0.1',
    '127.0.0.1:80',
    'http://127.0.0.1',
    '[::1]:3',
    '[',
    '[]',
    'ｌocalhost',
  ]) {
    it(`is not “${host}”`, () => {
      assert.equal(isLoopback(host), false);
    });
  }

  it('stands in an address with brackets where it is IPv6', () => {
    for (const host of ['::1', '127.0.0.1', 'localhost']) {
      const url = new URL(`http://${hostInUrl(host)}:3978`);
      assert.equal(url.port, '3978');
      assert.equal(isLoopback(url.hostname), true);
    }
  });
});
