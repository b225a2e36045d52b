import assert from 'node:assert/strict';
import { clouds } from '../bot/cloud.ts';
import { sharePointUrlOf } from '../bot/sharepoint-url.ts';

describe('The address of an organisation’s SharePoint', () => {
  for (const [domain, graphHost, url] of [
    ['contoso.onmicrosoft.com', 'graph.microsoft.com', 'https://contoso.sharepoint.com'],
    ['contoso.onmicrosoft.us', 'graph.microsoft.us', 'https://contoso.sharepoint.us'],
    ['contoso.onmicrosoft.us', 'dod-graph.microsoft.us', 'https://contoso.sharepoint-mil.us'],
    ['contoso.partner.onmschina.cn', 'microsoftgraph.chinacloudapi.cn', 'https://contoso.sharepoint.cn'],
  ] as const) {
    it(`is ${url} for ${domain} at ${graphHost}`, () => {
      const cloud = clouds.find((candidate) => candidate.graphHost === graphHost);
      assert.equal(sharePointUrlOf(domain, cloud?.sharePointDomain ?? ''), url);
    });
  }
});
