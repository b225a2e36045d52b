import assert from 'node:assert/strict';
import { ConfigError } from '../../bot/setting.ts';
import { readPackageSettings } from '../../manifest/settings.ts';
import { usual } from './usual-settings.ts';

const refused: readonly (readonly [name: string, ...values: readonly string[]])[] = [
  ['MicrosoftAppId', '', 'license-swap', '7d0c2d3e5f414f0a9a550c6a1d9b1e01'],
  [
    'BOT_DOMAIN',
    '',
    'https://bot.contoso.com',
    'bot.contoso.com/api/messages',
    'bot.contoso.com:443',
    'bot.contoso.com.',
    'admin@bot.contoso.com',
    '*.azurewebsites.net',
    'localhost',
    '10.0.0.4',
    'bot..com',
  ],
  ['TEAMS_APP_ID', 'license-swap'],
  ['SIGN_IN_APP_ID', 'license-swap'],
  ['DEVELOPER_NAME', 'x'.repeat(33)],
  ['DEVELOPER_WEBSITE_URL', 'contoso.com', 'http://contoso.com', 'https://admin:secret@contoso.com'],
  ['DEVELOPER_PRIVACY_URL', 'privacy', 'javascript:alert(1)'],
  ['DEVELOPER_TERMS_URL', `https://contoso.com/${'x'.repeat(2048)}`],
];

describe('the settings of the app package', () => {
  for (const name of ['TEAMS_APP_ID', 'SIGN_IN_APP_ID'] as const) {
    it(`take the bot’s id for ${name}, unless it is given another`, () => {
      assert.equal(readPackageSettings(usual)[name], usual.MicrosoftAppId);
      const other = 'B4E0A6F2-1C5D-4E7B-8F60-2A9D3C4B5E6F';
      assert.equal(readPackageSettings({ ...usual, [name]: other })[name], other.toLowerCase());
    });
  }

  it('take a host name in whatever letters', () => {
    const settings = readPackageSettings({ ...usual, BOT_DOMAIN: ' Bot.Företag.se ' });
    assert.equal(settings.BOT_DOMAIN, 'bot.xn--fretag-wxa.se');
    assert.equal(settings.DEVELOPER_TERMS_URL, 'https://bot.xn--fretag-wxa.se/terms');
  });

  for (const [name, ...values] of refused) {
    for (const value of values) {
      it(`are refused in one sentence when ${name} is ${value.slice(0, 40) || 'not set'}`, () => {
        assert.throws(
          () => readPackageSettings({ ...usual, [name]: value }),
          (error) => {
            assert.ok(error instanceof ConfigError);
            assert.equal(error.setting, name);
            assert.equal(error.code, value === '' ? 'missing' : 'invalid');
            assert.match(error.message, new RegExp(`^Set ${name} to (?!.*\\. ).*\\.$`));
            return true;
          },
        );
      });
    }
  }
});
