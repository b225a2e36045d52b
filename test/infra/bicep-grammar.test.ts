import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { namesIn, type BicepNames } from './bicep-grammar.ts';

const bicep = readFileSync(new URL('../../infra/main.bicep', import.meta.url), 'utf8');

/** Of Bicep's own functions and decorators, those that the file has a use for. */
const known = new Set([
  ...['description', 'secure', 'allowed', 'minLength', 'maxLength', 'minValue', 'maxValue'],
  ...['resourceGroup', 'subscriptionResourceId', 'tenant', 'guid', 'uniqueString', 'uriComponent'],
  ...['concat', 'empty', 'json', 'string'],
]);

describe('infra/main.bicep, by the grammar of its language', () => {
  let names: BicepNames;
  before(async () => {
    names = await namesIn(bicep);
  });

  it('is written as Bicep is', () => {
    assert.deepEqual(names.faults, []);
    assert.ok(names.parameters.length > 10 && names.resources.length > 10 && names.variables.length > 3);
  });

  it('names nothing that it does not declare, and calls nothing that Bicep does not have', () => {
    const declared = new Set([...names.parameters, ...names.variables, ...names.resources]);
    assert.deepEqual(
      [...names.named].filter((name) => !declared.has(name)),
      [],
    );
    assert.deepEqual(
      [...names.called].filter((name) => !known.has(name)),
      [],
    );
  });

  it('declares no parameter and no variable that it does not use', () => {
    assert.deepEqual(
      [...names.parameters, ...names.variables].filter((name) => !names.named.has(name)),
      [],
    );
  });
});

describe('The grammar', () => {
  it('finds what is not written as Bicep is, and where', async () => {
    const broken = bicep.replace("sku: { name: 'F0' }", "sku: { name 'F0' }");
    const line = bicep.slice(0, bicep.indexOf("sku: { name: 'F0' }")).split('\n').length;
    const { faults } = await namesIn(broken);
    assert.ok(
      faults.some((place) => place.startsWith(`${line}:`)),
      faults.join(),
    );
  });

  it('finds what is named within texts, conditions and nested resources, and no names of properties', async () => {
    const { named, called, resources } = await namesIn(`
param a string
resource b 'x/y@2024-01-01' = if (empty(a)) {
  name: '\${c}-\${d}'
  other: e ? f::g.h : [i, { j: k }]

  resource l 'm' = { name: n, parent: b }
}
`);
    assert.deepEqual([...named].sort(), ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'i', 'k', 'n']);
    assert.deepEqual([...called], ['empty']);
    assert.deepEqual(resources, ['b', 'l']);
  });
});
