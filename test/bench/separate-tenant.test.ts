import assert from 'node:assert/strict';
import { startSeparateTenant } from './separate-tenant.ts';

describe('a practice tenant as a process of its own', () => {
  it('serves as many as it is told to, can be controlled, and ends with its input', async () => {
    const tenant = await startSeparateTenant(['--users', '1000', '--quota', '--latency', '1-2']);
    const headers = { authorization: 'Bearer practice', consistencylevel: 'eventual' };
    const count = await fetch(`${tenant.url}/v1.0/users/$count`, { headers });
    assert.ok(Number(await count.text()) > 1_000);
    assert.equal(count.headers.get('x-ms-resource-unit'), '1');
    assert.ok(tenant.control.startsWith(`${tenant.url}/`));
    const tally = (await (await fetch(`${tenant.control}/tally`)).json()) as Record<string, unknown>;
    assert.deepEqual(tally['answers'], { 'GET 200': 1 });
    await tenant.close();
    await assert.rejects(fetch(`${tenant.control}/tally`));
    assert.throws(() => process.kill(tenant.pid, 0), { code: 'ESRCH' });
  });
});
