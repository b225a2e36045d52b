import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const keeper = import.meta.resolve('../../../bot/practice/playground/loopback-child.ts');

/** Loads only when the one who started the process is gone. */
const late = `data:text/javascript,while (process.connected) await new Promise((go) => setTimeout(go, 5));`;

describe('A window’s process', () => {
  it('ends when the one who started it was gone before it could listen for that', async () => {
    const runs = ['-e', 'setInterval(() => undefined, 1000)'];
    const child = spawn(process.execPath, ['--import', late, '--import', keeper, ...runs], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    try {
      child.disconnect();
      assert.deepEqual(await once(child, 'exit'), [0, null]);
    } finally {
      child.kill('SIGKILL');
    }
  });
});
