import assert from 'node:assert/strict';
import {
  guidSetting,
  localeSetting,
  portSetting,
  serverSetting,
  setting,
  shareSetting,
  timeZoneSetting,
  wordSetting,
  type Environment,
} from '../bot/setting.ts';
import { assertRefused } from './support/config-refusal.ts';

type Read = (env: Environment, name: string) => unknown;

const word: Read = (env, name) => wordSetting(env, name, ['SingleTenant', 'UserAssignedMsi']);

/** What a reader makes of a value, and what it refuses. */
const readers: readonly {
  readonly what: string;
  readonly read: Read;
  readonly taken: readonly (readonly [string, unknown])[];
  readonly refused: readonly string[];
}[] = [
  {
    what: 'a word',
    read: word,
    taken: [
      ['SingleTenant', 'SingleTenant'],
      [' userassignedmsi ', 'UserAssignedMsi'],
    ],
    refused: ['Single', 'Single Tenant', 'SingleTenant,UserAssignedMsi', '*', '__proto__', 'ＳingleTenant'],
  },
  {
    what: 'a GUID',
    read: guidSetting,
    taken: [
      ['AABDBD62-BC97-4AFB-83EE-575594577DE5', 'aabdbd62-bc97-4afb-83ee-575594577de5'],
      ['\taabdbd62-bc97-4afb-83ee-575594577de5\n', 'aabdbd62-bc97-4afb-83ee-575594577de5'],
    ],
    refused: [
      'contoso.onmicrosoft.com',
      'common',
      '*',
      '{aabdbd62-bc97-4afb-83ee-575594577de5}',
      'aabdbd62bc974afb83ee575594577de5',
      'aabdbd62-bc97-4afb-83ee-575594577de5/x',
      'aabdbd62-bc97-4afb-83ee-575594577de5\nx',
      'gabdbd62-bc97-4afb-83ee-575594577de5',
    ],
  },
  {
    what: 'a port',
    read: portSetting,
    taken: [
      ['0', 0],
      ['3978', 3978],
      [' 65535 ', 65_535],
    ],
    refused: ['65536', '99999', '-1', '3978.5', '3e3', '0x10', '80 81', '٣٩٧٨', '\\\\.\\pipe\\bot', 'NaN'],
  },
  {
    what: 'a share',
    read: shareSetting,
    taken: [
      ['0.8', 0.8],
      ['1', 1],
      ['.5', 0.5],
      ['1.0', 1],
    ],
    refused: ['0', '0.0', '1.01', '80%', '0,8', '-0.5', '1e-1', 'Infinity', 'NaN', '0.5x'],
  },
  {
    what: 'a language tag',
    read: localeSetting,
    taken: [
      ['sv', 'sv'],
      ['SV-se', 'sv-SE'],
      ['zh-hant-tw', 'zh-Hant-TW'],
    ],
    refused: ['svenska språket', 'sv_SE', 'sv,en', '*', 'sv-', 'a', '../../etc'],
  },
  {
    what: 'a time zone',
    read: timeZoneSetting,
    taken: [
      ['UTC', 'UTC'],
      ['europe/stockholm', 'Europe/Stockholm'],
    ],
    refused: ['Atlantis', 'W. Europe Standard Time', 'Mars/Olympus', '*', '../UTC', 'Europe/Stockholm;'],
  },
];

describe('A setting', () => {
  it('is trimmed, and one that is left empty counts as not set', () => {
    assert.equal(setting({ PORT: ' 1 ' }, 'PORT'), '1');
    for (const empty of [undefined, '', ' ', '\t\r\n'])
      assert.equal(setting({ PORT: empty }, 'PORT'), undefined);
  });

  for (const { what, read, taken, refused } of readers) {
    it(`that is ${what} is read, and may be left out or empty`, () => {
      for (const [value, meaning] of taken) assert.equal(read({ X_SETTING: value }, 'X_SETTING'), meaning);
      for (const empty of [undefined, '', '  '])
        assert.equal(read({ X_SETTING: empty }, 'X_SETTING'), undefined);
    });

    it(`that should be ${what} and is not is refused in a sentence without the value`, () => {
      for (const value of refused) {
        const sentence = assertRefused(() => read({ X_SETTING: value }, 'X_SETTING'), 'invalid', 'X_SETTING');
        if (value.length > 6) assert.ok(!sentence.includes(value), sentence);
      }
    });
  }
});

describe('A setting that is the address of a server', () => {
  const read = (value: string) => serverSetting({ X_SETTING: value }, 'X_SETTING');

  it('is scheme, host and port', () => {
    assert.equal(read('https://Graph.Microsoft.com/')?.origin, 'https://graph.microsoft.com');
    assert.equal(read('http://[::1]:3')?.origin, 'http://[::1]:3');
    assert.equal(read(' http://127.0.0.1:4000 ')?.origin, 'http://127.0.0.1:4000');
    assert.equal(serverSetting({}, 'X_SETTING'), undefined);
  });

  it('names no user, whose password the log of a proxy would keep', () => {
    for (const value of [
      'https://graph.microsoft.com@evil.example',
      'https://anna:s3cret-word@127.0.0.1',
      'https://:s3cret-word@127.0.0.1',
    ]) {
      const sentence = assertRefused(() => read(value), 'unsafe', 'X_SETTING');
      assert.doesNotMatch(sentence, /s3cret|evil/);
    }
  });

  it('has nothing after the host', () => {
    for (const rest of ['/v1.0', '/?token=s3cret-word', '/#s3cret-word', '//', '/%2e%2e/x', '/*']) {
      const sentence = assertRefused(
        () => read(`https://graph.microsoft.com${rest}`),
        'invalid',
        'X_SETTING',
      );
      assert.doesNotMatch(sentence, /s3cret/);
    }
  });

  it('is an http address', () => {
    for (const value of [
      'graph.microsoft.com',
      'localhost:3000',
      'ftp://127.0.0.1',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'https://',
      'https://*:x',
      'https://a b',
      'https://[::1',
      '127.0.0.1:99999',
    ]) {
      assertRefused(() => read(value), 'invalid', 'X_SETTING');
    }
  });
});
