import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { worldwide } from '../../bot/cloud.ts';
import { isOurFile } from '../../bot/teams/files/hosts.ts';
import { createFileTransfer } from '../../bot/teams/files/transfer.ts';
import { startFileHost, type FileHost } from '../support/file-host.ts';

const contoso = 'https://contoso.sharepoint.com';

describe('An address of a file', () => {
  const ours = [
    'https://contoso.sharepoint.com/sites/x/list.csv?tempauth=1',
    'https://contoso-my.sharepoint.com/personal/astrid/_api/v2.0/drive/items/1/uploadSession?guid=2',
    'https://CONTOSO-my.sharepoint.com:443/x',
  ];
  const foreign = [
    'http://contoso-my.sharepoint.com/x',
    'https://fabrikam-my.sharepoint.com/x',
    'https://contoso-my.sharepoint.com.evil.example/x',
    'https://evil-contoso-my.sharepoint.com/x',
    'https://sharepoint.com/x',
    'https://contoso-my.sharepoint.com:8443/x',
    'https://contoso-my.sharepoint.com@evil.example/x',
    'https://user:secret@contoso-my.sharepoint.com/x',
    'https://contoso-my-my.sharepoint.com/x',
    'https://127.0.0.1/x',
    'file:///etc/passwd',
    '//contoso-my.sharepoint.com/x',
    '',
  ];
  for (const address of ours) {
    it(`is the organization's own: ${address}`, () => {
      assert.ok(isOurFile(address, worldwide, contoso));
    });
  }
  for (const address of foreign) {
    it(`is foreign: ${JSON.stringify(address)}`, () => {
      assert.ok(!isOurFile(address, worldwide, contoso));
    });
  }

  it('is on this machine in practice, and nowhere else', () => {
    assert.ok(isOurFile('http://127.0.0.1:4000/x', 'loopback', contoso));
    assert.ok(isOurFile('http://localhost:4000/x', 'loopback', contoso));
    for (const address of [...ours, 'http://127.0.0.1.evil.example/x', 'ftp://127.0.0.1/x'])
      assert.ok(!isOurFile(address, 'loopback', contoso), address);
  });

  it('follows the national cloud that the organization is in', () => {
    const url = 'https://contoso-my.sharepoint.us/x';
    assert.ok(isOurFile(url, worldwide, 'https://contoso.sharepoint.us'));
    assert.ok(!isOurFile(url, worldwide, contoso));
  });
});

describe('The transfer of files', () => {
  let host: FileHost;
  const failures: string[] = [];
  const transferWithin = (timeoutMs: number) =>
    createFileTransfer({
      reach: 'loopback',
      sharePointUrl: async () => contoso,
      failed: (event, code) => failures.push(`${event} ${code}`),
      timeoutMs,
    });
  const transfer = transferWithin(15_000);
  beforeEach(async () => {
    failures.length = 0;
    host = await startFileHost();
  });
  afterEach(() => host.close());

  const file = (text: Iterable<string>) => ({
    name: 'x.csv',
    contentType: 'text/csv' as const,
    text: () => text,
  });

  it('fetches without any token', async () => {
    const url = host.serve('list.csv', { status: 200, body: 'anna@contoso.com' });
    const downloaded = await transfer.download(url);
    assert.equal(downloaded.kind === 'file' && Buffer.from(downloaded.bytes).toString(), 'anna@contoso.com');
    assert.deepEqual(
      host.calls.map(({ method, headers }) => [method, headers.authorization, headers.cookie]),
      [['GET', undefined, undefined]],
    );
  });

  it('follows no redirect, and takes nothing but 200', async () => {
    const target = host.serve('target', { status: 200, body: 'x' });
    for (const answer of [
      { status: 302, headers: { location: target } },
      { status: 404 },
      { status: 206, body: 'x' },
      { status: 204 },
    ]) {
      assert.deepEqual(await transfer.download(host.serve('list.csv', answer)), { kind: 'failed' });
    }
    assert.ok(host.calls.every(({ path }) => path === '/list.csv'));
  });

  it('stops at twenty megabytes, announced or not', async () => {
    const body = Buffer.alloc(20 * 1_024 * 1_024 + 1, 'a');
    assert.deepEqual(await transfer.download(host.serve('a', { status: 200, body })), { kind: 'too-large' });
    const headers = { 'transfer-encoding': 'chunked' };
    assert.deepEqual(await transfer.download(host.serve('b', { status: 200, body, headers })), {
      kind: 'too-large',
    });
    const most = body.subarray(1);
    const downloaded = await transfer.download(host.serve('c', { status: 200, body: most }));
    assert.equal(downloaded.kind === 'file' && downloaded.bytes.length, most.length);
  });

  it('gives up on a host that does not answer', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => {
      silent.listen(0, '127.0.0.1', resolve);
    });
    const { port } = silent.address() as AddressInfo;
    try {
      const hasty = transferWithin(100);
      assert.deepEqual(await hasty.download(`http://127.0.0.1:${port}/x`), { kind: 'failed' });
      assert.equal(await hasty.upload(`http://127.0.0.1:${port}/x`, file(['x'])), 'failed');
      assert.deepEqual(failures, ['file-not-fetched TimeoutError', 'file-not-put TimeoutError']);
    } finally {
      silent.closeAllConnections();
      silent.close();
    }
  });

  it('asks nothing of a foreign host', async () => {
    assert.deepEqual(await transfer.download('http://192.0.2.1/x'), { kind: 'foreign' });
    assert.equal(await transfer.upload('https://evil.example/x', file(['x'])), 'foreign');
  });

  it('puts a small file at once, and says how long it is', async () => {
    assert.equal(await transfer.upload(`${host.url}/up`, file(['å', 'b'])), 'done');
    assert.deepEqual(
      host.calls.map(({ method, headers, body }) => [
        method,
        headers['content-range'],
        headers['content-length'],
        headers.authorization,
        body.toString(),
      ]),
      [['PUT', 'bytes 0-2/3', '3', undefined, 'åb']],
    );
  });

  it('puts a large file in parts of a multiple of 320 KiB below 60 MiB, in order', async () => {
    const pieces = Array.from({ length: 3_000 }, (_, index) => `${index};${'ö'.repeat(2_000)}\r\n`);
    assert.equal(await transfer.upload(`${host.url}/up`, file(pieces)), 'done');
    const all = Buffer.from(pieces.join(''));
    assert.ok(all.equals(host.uploaded('/up')));
    const ranges = host.calls.map(({ headers }) => headers['content-range'] ?? '');
    assert.ok(ranges.length > 1);
    let next = 0;
    for (const [index, range] of ranges.entries()) {
      const [, first, last, total] = (/^bytes (\d+)-(\d+)\/(\d+)$/.exec(range) ?? []).map(Number);
      assert.deepEqual([first, total], [next, all.length]);
      next = (last ?? 0) + 1;
      const length = next - (first ?? 0);
      if (index < ranges.length - 1) assert.ok(length % (320 * 1_024) === 0 && length < 60 * 1_024 * 1_024);
    }
    assert.equal(next, all.length);
  });

  it('stops where a part is refused, and follows no redirect with what it holds', async () => {
    for (const answer of [
      { status: 404 },
      { status: 307, headers: { location: `${host.url}/other` } },
      { status: 202 },
    ]) {
      host.serve('up', answer);
      assert.equal(await transfer.upload(`${host.url}/up`, file(['x'])), 'failed');
    }
    assert.deepEqual(host.uploaded('/other').length, 0);
    assert.deepEqual(failures, [
      'file-not-put status-404',
      'file-not-put status-307',
      'file-not-put status-202',
    ]);
  });
});
