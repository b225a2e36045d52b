import assert from 'node:assert/strict';
import { plainFrame } from '../../bot/conversation/frame.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { rendererOf } from '../../bot/conversation/render.ts';
import { cardText } from '../../bot/practice/teams-client/card-text.ts';
import { answerStrings as answers } from '../../cards/reminder/answer-strings.ts';
import { strings } from '../../cards/reminder/strings.ts';
import { reminder, type ReminderModel } from '../../cards/reminder/view.ts';
import { strings as closingStrings } from '../../cards/closing/strings.ts';
import { closing, type ClosingModel } from '../../cards/closing/view.ts';
import { partsOfType } from '../support/card-parts.ts';

const english: Reader = {
  adminLanguage: 'en',
  userLanguage: 'en',
  locale: 'en-GB',
  timeZone: 'Europe/Stockholm',
};

function cardOf(changed: Partial<ReminderModel>, reader = english) {
  const model = { ...reminder.samples.usual, ...changed };
  return rendererOf(reminder, model)(reader, plainFrame).card;
}

const textOf = (changed: Partial<ReminderModel>): string => cardText(cardOf(changed));

const titlesOf = (changed: Partial<ReminderModel>): readonly string[] =>
  partsOfType(cardOf(changed), /^Action\./).map(({ title }) => String(title));

describe('The reminder card', () => {
  it('says when, in the time zone of the reader, as far as it is known', () => {
    const at = '2026-12-07T08:00:00.000Z';
    const day = 'Monday, 7 December 2026 at 09:00 CET';
    assert.ok(textOf({ when: { kind: 'date', at } }).includes(`to Microsoft 365 F3 on ${day}.`));
    assert.ok(
      textOf({ when: { kind: 'confirmed', at } }).includes(
        `when everybody has confirmed, and at the latest on ${day}.`,
      ),
    );
    assert.ok(textOf({ when: { kind: 'soon' } }).includes('to Microsoft 365 F3 soon.'));
    assert.match(textOf({ when: { kind: 'now' } }), /just now\. Yours has not been changed yet/);
  });

  it('is read in the language that was chosen for all, with its dates, and for a screen reader too', () => {
    const card = cardOf({ language: 'sv' });
    assert.equal(card['lang'], 'sv');
    assert.ok(cardText(card).includes(strings.sv.title));
    assert.ok(cardText(card).includes('måndag 7 december 2026'), cardText(card));
  });

  it('says that it is a preview, and then has no button', () => {
    const preview = cardOf({ preview: true, otherSwapId: '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d12' });
    assert.ok(cardText(preview).includes(strings.en.previewTitle(strings.en.title)));
    assert.deepEqual(partsOfType(preview, /^Action\./), []);
  });

  it('asks for nothing where nothing is lost', () => {
    const told = { services: [], tasks: [], ticked: [] };
    assert.ok(textOf(told).includes(strings.en.nothingLost));
    for (const title of [answers.en.confirm, answers.en.tomorrow, answers.en.moreTime])
      assert.ok(!titlesOf(told).includes(title), title);
    // A part of which nobody knows what it holds is a reason to save.
    assert.ok(titlesOf({ ...told, unknownPlans: true }).includes(answers.en.confirm));
  });

  it('gives the steps of what is still to do, and of what is done only that it is', () => {
    const text = textOf({ ticked: ['outlook-pst'] });
    assert.doesNotMatch(text, /your mailbox with/);
    assert.match(textOf({ ticked: [] }), /your mailbox with/);
    const ticks = partsOfType(cardOf({}), /^Action\.Execute$/).flatMap(({ tooltip }) => tooltip ?? []);
    assert.deepEqual(new Set(ticks).size, 3, 'each tick says for a screen reader what it is about');
  });

  it('says whom to ask to those who lose Teams with it', () => {
    const text = strings.en.losesTeams('Maja Lindqvist');
    assert.ok(textOf({ losesTeams: true }).includes(text));
    assert.ok(!textOf({}).includes(text));
  });

  it('offers no other reminder once the swap has begun', () => {
    assert.ok(titlesOf({}).includes(answers.en.tomorrow));
    assert.ok(!titlesOf({ canRemindAgain: false }).includes(answers.en.tomorrow));
  });

  it('shows the admin’s own sentence in full, and no link in it', () => {
    const note = `${'Ask at the desk. '.repeat(15)}[Here](https://evil.example)`;
    const text = textOf({ note });
    assert.ok(text.includes(note), text);
    assert.ok(JSON.stringify(cardOf({ note })).includes('\\\\[Here\\\\]'));
  });
});

describe('The closing card', () => {
  const said = (changed: Partial<ClosingModel>): string =>
    cardText(rendererOf(closing, { ...closing.samples.usual, ...changed })(english, plainFrame).card);

  it('says before the change to those who lose Teams that nothing reaches them afterwards', () => {
    const text = said({ kind: 'last-word', mail: undefined, hasBookmarks: true });
    assert.ok(text.includes(closingStrings.en.lastWord('Office 365 E3', 'Microsoft 365 F3')), text);
    assert.ok(text.includes('https://contoso.sharepoint.com'), text);
    assert.ok(text.includes(closingStrings.en.ask('Maja Lindqvist')), text);
  });

  it('says nothing of losses and mail where nothing was changed', () => {
    for (const kind of ['not-done', 'later', 'undone'] as const) {
      const text = said({ kind, mail: 'pst-import' });
      assert.doesNotMatch(text, /Gone|Less than before|\.pst/);
      assert.ok(text.includes(closingStrings.en.titles[kind]), text);
    }
  });
});
