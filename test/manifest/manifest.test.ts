import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fillManifest } from '../../manifest/fill.ts';
import { readPackageSettings } from '../../manifest/settings.ts';
import { validateManifest } from '../../manifest/validate.ts';
import template from '../../manifest/manifest.json' with { type: 'json' };
import { usual } from './usual-settings.ts';

const text = readFileSync(new URL('../../manifest/manifest.json', import.meta.url), 'utf8');

/** In the shape of the template, which the schema's own test holds it to. */
function filled(more: Readonly<Record<string, string>> = {}): typeof template {
  const manifest = fillManifest(text, readPackageSettings({ ...usual, ...more }));
  validateManifest(manifest);
  return manifest as typeof template;
}

describe('the app manifest', () => {
  it('is valid once it is filled, and has no placeholder left', () => {
    assert.doesNotMatch(JSON.stringify(filled()), /\$\{/);
  });

  it('is refused when it breaks the schema, with the place', () => {
    assert.throws(() => {
      validateManifest({ ...filled(), accentColor: 'purple' });
    }, /accentColor/);
  });

  it('is refused when it has a placeholder that nothing fills', () => {
    assert.throws(() => fillManifest('{"id":"${{OTHER}}"}', readPackageSettings(usual)), /OTHER/);
  });

  it('names the bot wherever Teams looks for it', () => {
    const { id, bots, webApplicationInfo, validDomains } = filled();
    assert.equal(id, usual.MicrosoftAppId);
    assert.equal(bots[0]?.botId, usual.MicrosoftAppId);
    assert.deepEqual(webApplicationInfo, {
      id: usual.MicrosoftAppId,
      resource: `api://botid-${usual.MicrosoftAppId}`,
    });
    const other = 'b4e0a6f2-1c5d-4e7b-8f60-2a9d3c4b5e6f';
    assert.equal(filled({ SIGN_IN_APP_ID: other }).webApplicationInfo.id, other);
    assert.deepEqual(validDomains, ['token.botframework.com', 'bot.contoso.com']);
  });

  it('keeps what a setting holds within its place', () => {
    const name = 'A "quoted", $& \\ name';
    assert.equal(filled({ DEVELOPER_NAME: name }).developer.name, name);
  });

  it('has its developer’s pages on the bot’s domain, unless they are elsewhere', () => {
    assert.deepEqual(filled().developer, {
      name: 'License Swap',
      websiteUrl: 'https://bot.contoso.com',
      privacyUrl: 'https://bot.contoso.com/privacy',
      termsOfUseUrl: 'https://bot.contoso.com/terms',
    });
    const { developer, publisherDocsUrl } = filled({
      DEVELOPER_WEBSITE_URL: 'https://contoso.com/license-swap',
      DEVELOPER_TERMS_URL: 'https://contoso.com/terms?of=use',
    });
    assert.equal(developer.websiteUrl, 'https://contoso.com/license-swap');
    assert.equal(publisherDocsUrl, 'https://contoso.com/license-swap');
    assert.equal(developer.termsOfUseUrl, 'https://contoso.com/terms?of=use');
  });

  it('asks for no more than the bot needs', () => {
    const { bots, permissions, defaultInstallScope } = filled();
    const [bot] = bots;
    assert.deepEqual(bot?.scopes, ['personal']);
    assert.deepEqual(bot.commandLists[0]?.scopes, ['personal']);
    assert.equal(bot.supportsFiles, true);
    assert.equal(defaultInstallScope, 'personal');
    assert.deepEqual(permissions, ['identity']);
  });

  it('is not called by Microsoft’s names', () => {
    const { name } = filled();
    for (const called of Object.values(name)) assert.doesNotMatch(called, /microsoft|teams|office/i);
  });
});
