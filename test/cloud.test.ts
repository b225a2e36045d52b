import assert from 'node:assert/strict';
import { clouds, type Cloud } from '../bot/cloud.ts';
import { readConfig, type TenantConfig } from '../bot/config.ts';
import { assertRefused } from './support/config-refusal.ts';

function configOf(graphUrl: string): TenantConfig {
  const config = readConfig({
    MicrosoftAppType: 'UserAssignedMsi',
    MicrosoftAppId: 'aabdbd62-bc97-4afb-83ee-575594577de5',
    MicrosoftAppTenantId: '56653e9d-2158-46ee-90d7-675c39642038',
    SWAP_ACTOR: 'app',
    GRAPH_URL: graphUrl,
  });
  assert.equal(config.mode, 'tenant');
  return config;
}

/** Under which everything of a cloud is, whoever runs it. */
const domains: Readonly<Record<string, RegExp>> = {
  'graph.microsoft.com': /\.(com|net)$/,
  'graph.microsoft.us': /\.us$/,
  'dod-graph.microsoft.us': /\.us$/,
  'microsoftgraph.chinacloudapi.cn': /\.cn$/,
};

function hostsOf({ graphHost, loginUrl, botService, connectorHosts, sharePointDomain }: Cloud): string[] {
  const urls: readonly string[] = [loginUrl, ...Object.values<string>({ ...botService })];
  for (const url of urls) assert.equal(new URL(url).protocol, 'https:');
  return [graphHost, ...urls.map((url) => new URL(url).host), ...connectorHosts, sharePointDomain];
}

describe('Microsoft’s clouds', () => {
  it('are told apart by their Graph, from which everything else follows', () => {
    assert.deepEqual(
      clouds.map(({ graphHost }) => graphHost),
      Object.keys(domains),
    );
    for (const cloud of clouds) {
      const { graphUrl, cloud: chosen } = configOf(`https://${cloud.graphHost.toUpperCase()}:443/`);
      assert.deepEqual([graphUrl, chosen], [`https://${cloud.graphHost}`, cloud]);
    }
  });

  for (const cloud of clouds) {
    it(`keep to themselves: ${cloud.name}`, () => {
      for (const host of hostsOf(cloud)) {
        assert.match(host, domains[cloud.graphHost] ?? /^$/);
        assert.equal(host, host.toLowerCase());
      }
      const { proactiveServiceUrl: url, connectorHosts } = cloud;
      if (url !== undefined) assert.ok(connectorHosts.includes(new URL(url).host), url);
    });
  }

  it('share nothing that a token is sent to with another', () => {
    const given = clouds.flatMap(({ graphHost, connectorHosts, botService }) => [
      graphHost,
      ...connectorHosts,
      botService.tokenServiceUrl,
    ]);
    assert.equal(new Set(given).size, given.length);
  });

  it('are reached by Microsoft Graph’s own hosts and no other', () => {
    for (const url of [
      'http://graph.microsoft.com',
      'http://graph.microsoft.com.evil.example',
      'https://graph.microsoft.com.evil.example',
      'https://evil-graph.microsoft.com',
      // Closed in 2021.
      'https://graph.microsoft.de',
      'https://x.graph.microsoft.com',
      'https://graph.microsoft.com.',
      'https://graph.microsoft.com:8443',
      'https://graph.microsоft.com',
      'https://graph.microsoft.com%2eevil.example',
      'https://*.microsoft.com',
      'https://*',
      'http://127.0.0.1:4000',
      'https://localhost',
      'http://[::1]:3',
      'https://graph.microsoft.com@evil',
    ]) {
      const sentence = assertRefused(() => configOf(url), 'unsafe', 'GRAPH_URL');
      if (!url.includes('@'))
        for (const { graphHost, name } of clouds) assert.ok(sentence.includes(`${graphHost} (${name})`));
    }
    assertRefused(() => configOf('https://graph.microsoft.com/v1.0'), 'invalid', 'GRAPH_URL');
  });
});
