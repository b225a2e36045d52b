import assert from 'node:assert/strict';
import { replacedOf } from '../../cards/reminder/replaced.ts';
import { closing } from '../../cards/closing/view.ts';
import { strings } from '../../cards/closing/strings.ts';
import { sourcesText } from '../../cards/words/sources.ts';
import { readers } from './readers.ts';

const both = { from: ['premium', 'standard'], to: ['f3'] };

describe('What a swap from several products replaces', () => {
  it('is for each user what they have of them', () => {
    assert.deepEqual(replacedOf([['standard', 'visio']], both), { skuIds: ['standard'], isAnyOf: false });
    assert.deepEqual(replacedOf([['standard', 'premium']], both), { skuIds: both.from, isAnyOf: false });
  });

  it('is one or the other for several users with different ones, and for somebody of whom nothing is known', () => {
    assert.deepEqual(replacedOf([['standard'], ['premium']], both), { skuIds: both.from, isAnyOf: true });
    assert.deepEqual(replacedOf([['standard'], ['standard']], both), {
      skuIds: ['standard'],
      isAnyOf: false,
    });
    assert.deepEqual(replacedOf([[]], both), { skuIds: both.from, isAnyOf: true });
    const said = sourcesText({ from: ['Premium', 'Standard'], isAnyOf: true }, readers.sv);
    assert.equal(said, 'Premium eller Standard');
  });

  it('leaves out a target that is named as a source too', () => {
    assert.deepEqual(replacedOf([['f3']], { from: ['e3', 'f3'], to: ['f3'] }).skuIds, ['e3']);
  });

  it('is not said of somebody who was left out and of whom nothing is known', () => {
    const model = { ...closing.samples.usual, kind: 'not-done' as const, isAnyOf: true };
    assert.equal(closing.present(model, readers.en)['intro'], strings.en.asBefore);
  });
});
