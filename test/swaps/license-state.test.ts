import assert from 'node:assert/strict';
import { sightOf } from '../../bot/swaps/license-state.ts';

const held = (skuId: string, ...disabledPlans: readonly string[]) => ({ skuId, disabledPlans });
const before = [held('e3', 'sway', 'forms'), held('visio')];
const change = { addLicenses: [held('f3', 'sway')], removeLicenses: ['e3'] };

describe('what reading a user tells about a call', () => {
  it('is the before-state when nothing has changed, in whatever order it is told', () => {
    assert.equal(sightOf([held('visio'), held('e3', 'forms', 'sway')], before, change), 'before');
  });

  it('is the after-state when what the call touches is as it leaves it', () => {
    assert.equal(sightOf([held('visio'), held('f3', 'sway')], before, change), 'after');
    assert.equal(sightOf([held('f3', 'sway'), held('project')], before, change), 'after');
  });

  it('is neither when the target has other plans off', () => {
    assert.equal(sightOf([held('visio'), held('f3')], before, change), 'other');
  });

  it('is neither when the source is still there beside the target', () => {
    assert.equal(sightOf([...before, held('f3', 'sway')], before, change), 'other');
  });

  it('is neither when somebody has touched another product before the call came through', () => {
    assert.equal(sightOf([held('e3', 'sway', 'forms')], before, change), 'other');
    assert.equal(sightOf([held('e3', 'sway'), held('visio')], before, change), 'other');
  });

  it('is the after-state of a user who leaves when the source is gone', () => {
    assert.equal(sightOf([], [held('e3')], { addLicenses: [], removeLicenses: ['e3'] }), 'after');
  });
});
