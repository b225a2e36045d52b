import type { RefusalCode } from '../swaps/outcome.ts';

/**
 * What a refused `assignLicense` means, told by the English message: Graph v1.0 has no sub-code for it, and
 * Microsoft publishes no catalogue (microsoft-graph-docs issue 5431). The texts are those seen in practice and in
 * "Resolve group license assignment problems" of Microsoft Entra.
 */
const meanings: readonly (readonly [RegExp, RefusalCode])[] = [
  [/(not have any|are no|no) available licenses|not enough licenses/i, 'no-seat'],
  [/usage location/i, 'usage-location'],
  [/mutually exclusive/i, 'conflict'],
  [/depends on the service plan/i, 'dependency'],
  [/inherited from a group/i, 'inherited'],
  [/not have a corresponding license/i, 'not-held'],
  [/not correspond to a valid company license/i, 'unknown-product'],
  [/value for property proxyAddresses already exists/i, 'proxy-address'],
  [/insufficient privileges/i, 'not-allowed'],
];

export function meaningOf(message: string): RefusalCode | undefined {
  return meanings.find(([pattern]) => pattern.test(message))?.[1];
}
