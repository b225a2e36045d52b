import assert from 'node:assert/strict';
import { newsOf } from '../../bot/practice/demo/news.ts';
import { wrapLine } from '../../bot/practice/demo/wrap.ts';

describe('The page of the demo', () => {
  it('wraps lines between words, and continues below their text', () => {
    assert.deepEqual(wrapLine('one two three', 9), ['one two', 'three']);
    assert.deepEqual(wrapLine('  ( ) one two three', 13), ['  ( ) one two', '      three']);
    assert.deepEqual(wrapLine('Kept    Teams, Sway', 14), ['Kept    Teams,', '        Sway']);
    assert.deepEqual(wrapLine('', 9), ['']);
  });

  it('keeps an address whole', () => {
    assert.deepEqual(wrapLine('see https://example.com now', 9), ['see', 'https://example.com', 'now']);
  });

  it('shows of a card that was printed before what is new', () => {
    const printed = ['Backup', 'Save mail', 'Save files', 'Reminded: 0', '[Remind]  [Next]'];
    assert.deepEqual(
      newsOf(['Backup', 'Save mail', 'Save files', 'Phone', 'Reminded: 2', '[Next]'], printed),
      ['Backup', 'Save mail', 'Save files', 'Phone', 'Reminded: 2', '[Next]'],
    );
    assert.deepEqual(newsOf([...printed.slice(0, 4), 'Saved', '[Next]'], [...printed, 'x']), [
      'Backup',
      '…',
      'Saved',
      '[Next]',
    ]);
  });
});
