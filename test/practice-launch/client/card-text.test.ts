import assert from 'node:assert/strict';
import { cardText } from '../../../bot/practice/teams-client/card-text.ts';
import type { JsonObject } from '../../../bot/practice/teams-client/json.ts';
import { markdownAsText } from '../../../bot/practice/teams-client/markdown-text.ts';

function textOf(...body: readonly JsonObject[]): string {
  return cardText({ type: 'AdaptiveCard', body });
}

describe('A card as text', () => {
  it('underlines a heading and keeps paragraphs', () => {
    const heading = { type: 'TextBlock', text: 'What changes', style: 'heading' };
    assert.equal(
      textOf(heading, { type: 'TextBlock', text: 'One\n\nTwo' }),
      'What changes\n============\nOne\nTwo',
    );
  });

  it('reads Markdown as a person does', () => {
    assert.equal(
      markdownAsText('**Bold** and _soft_, see [the page](https://example.com/a)'),
      'Bold and soft, see the page (https://example.com/a)',
    );
    assert.equal(
      markdownAsText('\\[Click\\]\\(https:\u2060//evil\\.example\\) \\*x\\*'),
      '[Click](https://evil.example) *x*',
    );
    assert.equal(markdownAsText('snake_case_name 2*3*4'), 'snake_case_name 2*3*4');
  });

  it('aligns facts and tables', () => {
    const cell = (text: string) => ({ type: 'TableCell', items: [{ type: 'TextBlock', text }] });
    const row = (...texts: readonly string[]) => ({ type: 'TableRow', cells: texts.map(cell) });
    const table = {
      type: 'Table',
      columns: [{ width: 1 }, { width: 1 }],
      rows: [row('Service', 'Change'), row('Mailbox', '100 GB → 2 GB')],
    };
    const facts = {
      type: 'FactSet',
      facts: [
        { title: 'From', value: 'E3' },
        { title: 'To', value: 'F3' },
      ],
    };
    assert.equal(textOf(facts, table), 'From  E3\nTo    F3\nService  Change\nMailbox  100 GB → 2 GB');
  });

  it('sets short columns side by side', () => {
    const column = (...texts: readonly string[]) => ({
      type: 'Column',
      items: texts.map((text) => ({ type: 'TextBlock', text })),
    });
    assert.equal(textOf({ type: 'ColumnSet', columns: [column('Anna'), column('E3')] }), 'Anna  E3');
    assert.equal(
      textOf({ type: 'ColumnSet', columns: [column('Anna', 'Bo'), column('E3')] }),
      'Anna\nBo\nE3',
    );
  });

  it('shows inputs with their labels and what is chosen', () => {
    const choices = [
      { title: 'E3', value: 'e3' },
      { title: 'F3', value: 'f3' },
    ];
    assert.equal(
      textOf(
        { type: 'Input.ChoiceSet', label: 'From', isMultiSelect: true, value: 'e3,f3', choices },
        { type: 'Input.ChoiceSet', label: 'To', value: 'f3', choices },
        { type: 'Input.Toggle', title: 'I have saved it', value: 'true' },
        { type: 'Input.Text', label: 'Addresses', placeholder: 'one a line' },
        {
          type: 'Input.ChoiceSet',
          label: 'People',
          choices: [],
          'choices.data': { type: 'Data.Query' },
          value: 'a,b',
        },
      ),
      'From:\n  [x] E3\n  [x] F3\nTo:\n  ( ) E3\n  (x) F3\n[x] I have saved it\nAddresses: [one a line]\nPeople: [a,b]',
    );
  });

  it('shows rich text, buttons, and links with their addresses', () => {
    const card = {
      type: 'AdaptiveCard',
      body: [
        { type: 'RichTextBlock', inlines: ['Hello ', { type: 'TextRun', text: '[Anna](x)' }] },
        { type: 'ActionSet', actions: [{ type: 'Action.Execute', title: 'Leave out' }] },
      ],
      actions: [
        { type: 'Action.Execute', title: 'Next' },
        { type: 'Action.OpenUrl', title: 'Guide', url: 'https://example.com' },
        { type: 'Action.Execute', title: 'Cancel' },
      ],
    };
    assert.equal(
      cardText(card),
      'Hello [Anna](x)\n[Leave out]\n[Guide] https://example.com\n[Next]  [Cancel]',
    );
  });

  it('leaves out what is hidden, and shows the fallback of what Teams does not draw', () => {
    const hidden = { type: 'TextBlock', text: 'hidden', isVisible: false };
    const unknown = { type: 'Hologram', fallback: { type: 'TextBlock', text: 'instead' } };
    assert.equal(textOf(hidden, unknown, { type: 'Hologram', fallback: 'drop' }), 'instead');
  });
});
