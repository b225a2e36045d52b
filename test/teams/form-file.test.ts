import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileInForm } from '../../bot/teams/pages/form-file.ts';

/** As `fetch`, and so a browser, writes it. */
async function formWith(name: string, content: Uint8Array): Promise<readonly [Buffer, string]> {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(content)], name));
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  return [Buffer.from(await request.arrayBuffer()), request.headers.get('content-type') ?? ''];
}

describe('The file of a form', () => {
  it('is read to the byte, whatever it holds', async () => {
    const names = fc.constantFrom('users.csv', 'Användare åäö.csv', '--x.csv', "it's.txt");
    const contents = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
      fc.constantFrom(...['', '\r\n', '\r\n\r\n', '--', '\r\n--', '\n'].map((text) => Buffer.from(text))),
    );
    const property = fc.asyncProperty(names, contents, async (name, content) => {
      const file = fileInForm(...(await formWith(name, content)));
      assert.equal(file.name, name);
      assert.ok(Buffer.from(content).equals(file.bytes));
    });
    await fc.assert(property, { numRuns: 200 });
  });

  it('is none where the body is no form, and never an exception', async () => {
    const [body, type] = await formWith('users.csv', Buffer.from('anna@contoso.com'));
    const cut = fc.integer({ min: 0, max: body.length - 1 }).map((length) => body.subarray(0, length));
    const garbage = fc.oneof(
      cut,
      fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    );
    const types = fc.constantFrom(
      type,
      'multipart/form-data',
      'multipart/form-data; boundary=',
      'x; boundary="--"',
    );
    const property = fc.property(garbage, types, (random, contentType) => {
      const { name, bytes } = fileInForm(random, contentType);
      // Of a body that breaks off, the file is there as a whole or not at all.
      assert.ok(name === '' ? bytes.length === 0 : Buffer.from(bytes).toString() === 'anna@contoso.com');
    });
    fc.assert(property, { numRuns: 500 });
  });
});
