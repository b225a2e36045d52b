import assert from 'node:assert/strict';
import { sharePointUrlOf } from '../bot/sharepoint-url.ts';

describe('The address of an organisation’s SharePoint', () => {
  for (const [domain, url] of [
    ['contoso.onmicrosoft.com', 'https://contoso.sharepoint.com'],
    ['contoso.onmicrosoft.us', 'https://contoso.sharepoint.us'],
    ['contoso.partner.onmschina.cn', 'https://contoso.sharepoint.cn'],
  ] as const) {
    it(`is ${url} for ${domain}`, () => {
      assert.equal(sharePointUrlOf(domain), url);
    });
  }
});
