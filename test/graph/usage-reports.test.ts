import assert from 'node:assert/strict';
import { createUsageReports, type UsageReportOptions } from '../../bot/graph/usage-reports.ts';
import { TenantError } from '../../bot/swaps/tenant.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import type { ReportedService, UsageReport } from '../../bot/swaps/usage.ts';
import { withBench, type Bench } from './bench.ts';
import { startScriptedGraph, type Answer, type ScriptedGraph } from './scripted-graph.ts';

const header =
  'Report Refresh Date,User Principal Name,Display Name,Is Deleted,Deleted Date,Storage Used (Byte),Report Period';
const row = (name: string, bytes: string, deleted = 'False'): string =>
  `2026-10-31,${name},"Berg, ""Anna""\n",${deleted},,${bytes},7`;
const file = (...rows: readonly string[]): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/octet-stream' },
  body: [header, ...rows].join('\r\n'),
});
const leadsTo = (address: string): Answer => ({ status: 302, headers: { location: address } });

interface Reading {
  readonly report: UsageReport;
  /** Why it is unavailable. */
  readonly failures: readonly unknown[];
}

async function read(
  { client, graph }: Bench,
  service: ReportedService = 'mailbox',
  options: Partial<UsageReportOptions> & { readonly signal?: AbortSignal } = {},
): Promise<Reading> {
  const { signal = new AbortController().signal, ...rest } = options;
  const failures: unknown[] = [];
  const failed = (error: unknown): void => {
    failures.push(error);
  };
  const reports = createUsageReports({ client, graphUrl: graph.url, failed, ...rest });
  return { report: await reports.read(theBot, service, signal), failures };
}

/** A bench with another server on this machine, where the files are. */
async function withFiles(test: (bench: Bench, files: ScriptedGraph) => Promise<void>): Promise<void> {
  const files = await startScriptedGraph();
  try {
    await withBench((bench) => test(bench, files));
  } finally {
    await files.close();
  }
}

describe('graph/usage-reports', () => {
  it('follows the address that Graph gives, and takes no token there', async () => {
    await withFiles(async (bench, files) => {
      bench.graph.script([leadsTo(`${files.url}/data/file?key=1`)]);
      files.script([file(row('Anna@Contoso.com', '8912123904'), row('bo@contoso.com', '12'))]);
      const { report } = await read(bench);
      assert.deepEqual(report, {
        kind: 'figures',
        refreshedAt: '2026-10-31',
        bytes: new Map([
          ['anna@contoso.com', 8_912_123_904],
          ['bo@contoso.com', 12],
        ]),
      });
      const [asked] = bench.graph.received;
      assert.equal(asked?.line, "GET /v1.0/reports/getMailboxUsageDetail(period='D7')");
      assert.equal(asked.headers.authorization, 'Bearer practice');
      const [downloaded, ...more] = files.received;
      assert.equal(downloaded?.line, 'GET /data/file?key=1');
      assert.equal(downloaded.headers.authorization, undefined);
      assert.deepEqual(more, []);
    });
  });

  it('reads the owners of OneDrives, with a byte order mark before the first column', async () => {
    await withFiles(async (bench, files) => {
      bench.graph.script([leadsTo(files.url)]);
      const columns = 'Report Refresh Date,Site URL,Is Deleted,Storage Used (Byte),Owner Principal Name';
      const body = `\uFEFF${columns}\n2026-10-31,https://x,False,5,anna@contoso.com\n`;
      files.script([{ status: 200, body }]);
      const { report } = await read(bench, 'onedrive');
      assert.ok(report.kind === 'figures');
      assert.deepEqual([report.refreshedAt, ...report.bytes], ['2026-10-31', ['anna@contoso.com', 5]]);
    });
  });

  it('leaves out what is deleted or has no figure, and takes the larger of two', async () => {
    await withFiles(async (bench, files) => {
      bench.graph.script([leadsTo(files.url)]);
      files.script([
        file(
          row('anna@contoso.com', '5'),
          row('anna@contoso.com', '7'),
          row('anna@contoso.com', '6'),
          row('anna@contoso.com', '900', 'True'),
          row('bo@contoso.com', ''),
          row('', '3'),
        ),
      ]);
      const { report } = await read(bench);
      assert.ok(report.kind === 'figures');
      assert.deepEqual([...report.bytes], [['anna@contoso.com', 7]]);
    });
  });

  it('tells when names are hidden', async () => {
    await withFiles(async (bench, files) => {
      bench.graph.script([leadsTo(files.url)]);
      files.script([file(row('30B283368E548933B1D03A64A6B14A89', '5'))]);
      assert.deepEqual(await read(bench), { report: { kind: 'hidden' }, failures: [] });
    });
  });

  it('tells when the permission is missing', async () => {
    await withBench(async (bench) => {
      bench.graph.script([
        { status: 403, body: { error: { code: 'S2SUnauthorized', message: 'Invalid permission.' } } },
      ]);
      assert.deepEqual(await read(bench), { report: { kind: 'not-allowed' }, failures: [] });
    });
  });

  const unusable: readonly (readonly [string, Answer])[] = [
    ['a page in HTML', { status: 200, body: '<html>\n<body>Sign in, "please</body>' }],
    ['an empty file', { status: 200, body: '' }],
    ['a file without rows', file()],
    ['a file with other columns', { status: 200, body: 'Name,Size\nanna@contoso.com,5\n' }],
    ['a file without a day', { status: 200, body: `${header}\n,a@x,A,False,,1,7\n` }],
    ['a refusal', { status: 403, body: 'Expired' }],
    ['a second redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }],
    ['a file that ends in the middle', 'cut'],
    ['a closed connection', 'reset'],
  ];
  for (const [what, answer] of unusable) {
    it(`is unavailable when ${what} is downloaded`, async () => {
      await withFiles(async (bench, files) => {
        bench.graph.script([leadsTo(files.url)]);
        files.script([answer]);
        const { report, failures } = await read(bench);
        assert.deepEqual(report, { kind: 'unavailable' });
        assert.ok(failures.length <= 1);
        assert.equal(files.received.length, 1);
      });
    });
  }

  it('is unavailable when Graph answers without an address, however often it is asked', async () => {
    await withBench(async (bench) => {
      bench.graph.script(() => ({ status: 200, body: '<html></html>' }));
      const { report, failures } = await read(bench);
      assert.deepEqual(report, { kind: 'unavailable' });
      assert.ok(failures[0] instanceof TenantError);
    });
  });

  it('asks Graph again after it was told to wait', async () => {
    await withFiles(async (bench, files) => {
      bench.graph.script([{ status: 429, headers: { 'retry-after': '7' } }, leadsTo(files.url)]);
      files.script([file(row('a@x', '1'))]);
      assert.equal((await read(bench)).report.kind, 'figures');
      assert.deepEqual(bench.clock.sleeps, [7_000]);
    });
  });

  for (const address of [
    'https://evil.example/report',
    'http://evil.example',
    'http://a:b@127.0.0.1/',
    'x:',
    '',
  ]) {
    it(`does not leave this machine in practice, not even for “${address}”`, async () => {
      await withBench(async (bench) => {
        bench.graph.script(() => leadsTo(address));
        const asked: unknown[] = [];
        const spy: typeof fetch = (input) => {
          asked.push(input);
          return Promise.resolve(new Response(header));
        };
        const { report } = await read(bench, 'mailbox', { fetch: spy });
        assert.deepEqual([report, asked], [{ kind: 'unavailable' }, []]);
      });
    });
  }

  it('downloads over https alone where Graph is Microsoft’s', async () => {
    const asked: unknown[] = [];
    const spy: typeof fetch = (input, init) => {
      asked.push([input, init?.headers, init?.redirect]);
      return Promise.resolve(new Response(`${header}\n${row('a@x', '1')}`));
    };
    const options = { graphUrl: 'https://graph.microsoft.com', fetch: spy };
    await withBench(async (bench) => {
      const secret = 'https://reports.office.com/data/download/secret';
      bench.graph.script([
        leadsTo('http://127.0.0.1:1/'),
        leadsTo('http://reports.office.com/x'),
        leadsTo(secret),
      ]);
      const kinds = [];
      for (let tries = 0; tries < 3; tries += 1)
        kinds.push((await read(bench, 'mailbox', options)).report.kind);
      assert.deepEqual(kinds, ['unavailable', 'unavailable', 'figures']);
      assert.deepEqual(asked, [[secret, undefined, 'manual']]);
    });
  });

  it('stops in the middle of a file that is too large', async () => {
    const mostBytes = 200_000;
    let sent = 0;
    const endless: typeof fetch = () => {
      const lines = new TextEncoder().encode(`${row('a@x', '1')}\n`.repeat(500));
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode(`${header}\n`));
        },
        pull: (controller) => {
          sent += lines.byteLength;
          controller.enqueue(lines);
        },
      });
      return Promise.resolve(new Response(body));
    };
    await withBench(async (bench) => {
      bench.graph.script([leadsTo('http://127.0.0.1:1/')]);
      const { report, failures } = await read(bench, 'mailbox', { fetch: endless, mostBytes });
      assert.deepEqual(report, { kind: 'unavailable' });
      assert.ok(failures[0] instanceof TenantError);
      assert.ok(sent < 4 * mostBytes, `${String(sent)} bytes`);
    });
  });

  it('ends with the bot, without a word', async () => {
    await withFiles(async (bench, files) => {
      const stop = new AbortController();
      bench.graph.script([leadsTo(files.url)]);
      files.script(() => {
        stop.abort();
        return 'hang';
      });
      const reading = await read(bench, 'mailbox', { signal: stop.signal });
      assert.deepEqual(reading, { report: { kind: 'unavailable' }, failures: [] });
    });
  });
});
