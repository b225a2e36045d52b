import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readPng, type Picture } from './png.ts';

function icon(name: string): Picture {
  return readPng(readFileSync(new URL(`../../manifest/icons/${name}.png`, import.meta.url)));
}

describe('the icons', () => {
  it('in colour is 192 pixels wide and high, and covers its whole square', () => {
    const { width, height, pixels } = icon('color');
    assert.deepEqual({ width, height }, { width: 192, height: 192 });
    assert.ok(pixels.every(([, , , opacity]) => opacity === 255));
    assert.ok(pixels.some(([red, , blue]) => blue > red));
  });

  it('in outline is 32 pixels wide and high, and white on nothing', () => {
    const { width, height, pixels } = icon('outline');
    assert.deepEqual({ width, height }, { width: 32, height: 32 });
    const drawn = pixels.filter(([, , , opacity]) => opacity > 0);
    assert.ok(drawn.every(([red, green, blue]) => Math.min(red, green, blue) === 255));
    assert.ok(drawn.length > 0 && drawn.length < pixels.length / 2, `${drawn.length} pixels are drawn`);
  });
});
