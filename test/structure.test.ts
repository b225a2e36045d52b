import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The table of arrows between the folders is in `.dependency-cruiser.js`. */
describe('the structure', () => {
  it('has only arrows that point where they may', async () => {
    const { stdout } = await run('npm', ['run', '--silent', 'structure'], { maxBuffer: 10_000_000 });
    assert.match(stdout, /no dependency violations found/);
  }).timeout(60_000);
});
