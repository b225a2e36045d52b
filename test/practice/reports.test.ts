import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { cast } from '../../bot/practice/company/cast.ts';
import { contoso } from '../../bot/practice/company/contoso.ts';
import { failureOf } from '../support/practice-answers.ts';
import { startPractice, type RunningPractice } from '../support/practice-graph.ts';
import { idOf } from './people.ts';

const mailboxes = "/reports/getMailboxUsageDetail(period='D7')";
const oneDrives = "/reports/getOneDriveUsageAccountDetail(period='D7')";

/** As on the pages of Graph that describe the two reports. */
const columns = {
  [mailboxes]:
    'Report Refresh Date,User Principal Name,Display Name,Is Deleted,Deleted Date,Created Date,Last Activity Date,Item Count,Storage Used (Byte),Issue Warning Quota (Byte),Prohibit Send Quota (Byte),Prohibit Send/Receive Quota (Byte),Deleted Item Count,Deleted Item Size (Byte),Deleted Item Quota (Byte),Has Archive,Report Period',
  [oneDrives]:
    'Report Refresh Date,Site URL,Owner Display Name,Is Deleted,Last Activity Date,File Count,Active File Count,Storage Used (Byte),Storage Allocated (Byte),Owner Principal Name,Report Period',
};

describe('usage reports of the practice tenant', () => {
  let practice: RunningPractice;
  before(async () => {
    practice = await startPractice();
  });
  after(() => practice.close());

  /** The file that a report leads to. */
  async function download(from: RunningPractice, report: string): Promise<string> {
    const { status, headers } = await from.app.get(report);
    assert.equal(status, 302);
    const response = await fetch(headers.get('location') ?? assert.fail('no Location'));
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'application/octet-stream');
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  }

  const rowsOf = (file: string): readonly Readonly<Record<string, string>>[] =>
    parse(file, { bom: true, columns: true });

  for (const [report, header] of Object.entries(columns)) {
    it(`leads from ${report} to a file with the documented columns`, async () => {
      const file = await download(practice, report);
      assert.equal(file.split('\r\n')[0], `\uFEFF${header}`);
    });
  }

  it('tells what everybody stores, as of two days ago, whatever their names hold', async () => {
    const rows = rowsOf(await download(practice, mailboxes));
    const anna = rows.find((row) => row['User Principal Name'] === 'anna@contoso.com');
    assert.equal(anna?.['Storage Used (Byte)'], String(Math.floor(8.3 * 1_024 ** 3)));
    assert.ok(rows.every((row) => row['Report Refresh Date'] === '2026-02-27'));
    const hostile = contoso.people.find(({ displayName }) => displayName.includes('\n'));
    assert.ok(rows.some((row) => row['Display Name'] === hostile?.displayName));
    assert.ok(rows.every((row) => row['User Principal Name'] !== 'gustav.wallin@contoso.com'));
  });

  it('hides who it is about where the organization has said so', async () => {
    const usage = { ...contoso.usage, concealed: true };
    const hiding = await startPractice({ company: { ...contoso, usage } });
    try {
      const file = await download(hiding, oneDrives);
      assert.doesNotMatch(file, /@|anna|Anna/);
      assert.match(rowsOf(file)[0]?.['Owner Principal Name'] ?? '', /^[0-9A-F]{32}$/);
    } finally {
      await hiding.close();
    }
  });

  it('is for the bot and for people with a role that sees details', async () => {
    assert.equal((await practice.as(cast.admin.id).get(mailboxes)).status, 302);
    for (const id of [cast.licenseAdmin.id, idOf('anna')]) {
      const { status, code } = failureOf(await practice.as(id).get(mailboxes));
      assert.deepEqual([status, code], [403, 'S2SUnauthorized']);
    }
  });

  it('is not for the bot without the permission', async () => {
    const usage = { ...contoso.usage, granted: false };
    const closed = await startPractice({ company: { ...contoso, usage } });
    try {
      assert.equal((await closed.app.get(oneDrives)).status, 403);
    } finally {
      await closed.close();
    }
  });

  it('takes no token with a download', async () => {
    const address = `${practice.url}/data/download/getMailboxUsageDetail`;
    assert.equal((await fetch(address)).status, 200);
    const refused = await fetch(address, { headers: { authorization: 'Bearer practice' } });
    assert.equal(refused.status, 400);
  });

  it('refuses periods, reports and files that there are not', async () => {
    const answers = [
      await practice.app.get("/reports/getMailboxUsageDetail(period='D5')"),
      await practice.app.get("/reports/getTeamsUsage(period='D7')", { wrong: true }),
    ];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [400, 400],
    );
    assert.equal((await fetch(`${practice.url}/data/download/nothing`)).status, 404);
  });
});
