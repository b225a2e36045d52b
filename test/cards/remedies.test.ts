import assert from 'node:assert/strict';
import type { ReviewBlocked } from '../../cards/review/model.ts';
import { remedyText } from '../../cards/words/remedies.ts';
import { readers } from './readers.ts';

const names = { groups: ['**Sales**'] };

function remedied(
  kind: ReviewBlocked['kind'],
  changed: Partial<Record<'replace' | 'inherited' | 'targets', readonly string[]>>,
) {
  return { kind, names, remedies: { replace: [], inherited: [], targets: [], ...changed } };
}

describe('What can be done about plans that clash', () => {
  it('is to replace what is held directly, and to change the group that gives the rest', () => {
    const said = remedyText(remedied('conflict', { replace: ['E3'], inherited: ['E5'] }), readers.en);
    assert.match(said, /^Replace E3 in the same swap as well\. E5 comes from a group and cannot be replaced/);
    assert.match(said, /the members of \\\*\\\*Sales\\\*\\\*/);
  });

  it('is to choose among new products that do not go together', () => {
    const clash = remedied('conflict', { targets: ['A1', 'A3'] });
    assert.match(remedyText(clash, readers.en), /^Of the new products, A1 and A3 do not go together/);
    assert.match(remedyText(clash, readers.sv), /^Av de nya produkterna går A1 och A3 inte ihop/);
    const lacking = remedied('dependency', { targets: ['A1'] });
    assert.match(remedyText(lacking, readers.en), /^Choose another new product than A1/);
  });

  it('is nothing where another reason holds the users up', () => {
    assert.equal(remedyText({ kind: 'no-seat', names, remedies: undefined }, readers.en), '');
  });
});
