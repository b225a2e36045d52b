import assert from 'node:assert/strict';
import type { LogLevel } from '../bot/config.ts';
import { createLog, describeError, type Log } from '../bot/log.ts';
import { isObject, type JsonObject } from '../bot/practice/teams-client/json.ts';

/** What is logged at this level, line by line. */
function logged(level: LogLevel, use: (log: Log) => void): readonly JsonObject[] {
  const lines: string[] = [];
  use(createLog(level, { write: (line) => lines.push(line) }));
  return lines.map((line) => {
    assert.ok(line.endsWith('\n') && line.indexOf('\n') === line.length - 1, line);
    const parsed: unknown = JSON.parse(line);
    assert.ok(isObject(parsed));
    return parsed;
  });
}

describe('The log', () => {
  it('is one JSON object a line: a level, a time, an event and its facts', () => {
    const [line] = logged('info', (log) => {
      log.info('turn', { ms: 12, kind: 'press', again: true, reference: undefined });
    });
    const { time, ...rest } = line ?? {};
    assert.deepEqual(rest, { level: 30, event: 'turn', ms: 12, kind: 'press', again: true });
    assert.match(String(time), /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('leaves out what is below its level, and everything when it is silent', () => {
    const all = (log: Log): void => {
      log.debug('debug');
      log.info('info');
      log.warn('warn');
      log.error('error', new Error('x'));
    };
    const events = (level: LogLevel) => logged(level, all).map(({ event }) => event);
    assert.deepEqual(events('debug'), ['debug', 'info', 'warn', 'error']);
    assert.deepEqual(events('warn'), ['warn', 'error']);
    assert.deepEqual(events('fatal'), []);
    assert.deepEqual(events('silent'), []);
  });

  it('cannot be given another event or error by a fact of that name', () => {
    const [line] = logged('info', (log) => {
      log.error('turn-failed', new TypeError('x'), { event: 'forged', error: 'forged' });
    });
    assert.equal(line?.['event'], 'turn-failed');
    assert.ok(isObject(line['error']));
  });

  it('withholds an address that got among the facts, and keeps a line a line', () => {
    const facts = { who: 'anna@contoso.com', text: 'cannot find\n"Anna" <anna@contoso.com>', queue: 'a\nb' };
    const lines = logged('debug', (log) => {
      log.debug('one', facts);
      log.info('two', facts);
      log.warn('three', facts);
      log.error('four', undefined, facts);
    });
    assert.equal(lines.length, 4);
    for (const { who, text, queue } of lines) {
      assert.deepEqual([who, text, queue], ['(withheld)', '(withheld)', 'a\nb']);
    }
  });
});

describe('What is logged of an error', () => {
  const said = 'User Anna Berg <anna@contoso.com> at https://x/?token=s3cret';

  it('is its kind, its codes and where it was thrown', () => {
    const error = Object.assign(new TypeError(said), {
      code: 'ECONNREFUSED',
      statusCode: 429,
      syscall: 'connect',
      requestId: '00fcd8cf-8c6d-422d-ac1d-dcbe87c551ee',
    });
    const { at, ...rest } = describeError(error);
    assert.deepEqual(rest, {
      kind: 'TypeError',
      code: 'ECONNREFUSED',
      statusCode: 429,
      syscall: 'connect',
      requestId: '00fcd8cf-8c6d-422d-ac1d-dcbe87c551ee',
    });
    assert.ok(Array.isArray(at));
    assert.match(String(at[0]), /log\.test\.ts:\d+:\d+/);
  });

  const hostile: readonly (readonly [string, () => unknown])[] = [
    [
      'whose message has lines like places',
      () => new Error(`${said}\n    at ${said}\n    at anna@contoso.com`),
    ],
    [
      'whose message was changed after it was thrown',
      () => Object.assign(new Error(`x\n    at ${said}`), { message: 'another' }),
    ],
    [
      'whose codes are sentences or addresses',
      () => Object.assign(new Error('x'), { code: said, table: 'anna@contoso.com' }),
    ],
    ['whose codes are objects', () => Object.assign(new Error('x'), { code: { said }, statusCode: [said] })],
    ['whose kind is a sentence', () => Object.assign(new Error('x'), { name: said })],
    ['whose causes speak', () => new Error('x', { cause: new Error(said, { cause: said }) })],
    ['without a stack', () => Object.assign(new Error(said), { stack: undefined })],
    ['of several errors', () => new AggregateError([new Error(said)], said)],
    ['that is a text', () => said],
    ['that is an object', () => ({ message: said, name: said, stack: said })],
    ['that is nothing', () => undefined],
    ['of JSON that could not be read', () => thrown(() => JSON.parse(said))],
  ];
  for (const [what, make] of hostile) {
    it(`holds nothing of what it says: an error ${what}`, () => {
      const text = JSON.stringify(describeError(make()));
      assert.doesNotMatch(text, /Anna|anna@|s3cret|token/);
    });
  }

  it('ends, even where errors cause each other', () => {
    const first = new Error('x');
    first.cause = new Error('y', { cause: first });
    assert.ok(JSON.stringify(describeError(first)).length < 20_000);
  });
});

function thrown(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
