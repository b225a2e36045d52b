import assert from 'node:assert/strict';
import type { Turn } from '../../bot/conversation/turn.ts';
import { readActivity } from '../../bot/teams/activity.ts';
import { turnOf } from '../../bot/teams/turn.ts';
import activities from '../data/activities.json' with { type: 'json' };
import { botId, message, personal, personId, press, tenantId } from '../support/teams-bot.ts';

const teams = 'https://smba.trafficmanager.net/emea/';
const origin = {
  tenantId,
  userId: personId,
  conversationId: 'a:chat',
  serviceUrl: teams,
  locale: undefined,
  timeZone: undefined,
};

function turn(activity: unknown): Turn | undefined {
  const read = readActivity(activity);
  assert.ok(read);
  return turnOf(read, origin);
}

function text(own: Readonly<Record<string, unknown>>): string | undefined {
  const made = turn({ ...message(teams, ''), ...own });
  return made?.kind === 'message' ? made.text : made?.kind;
}

/** What each of the activities of Teams means, in a word. */
function gist(made: Turn | undefined): string {
  if (made === undefined) return 'nothing';
  if (made.kind === 'message') return `message ${made.text}`;
  return made.kind === 'press' ? `${made.trigger} press ${made.verb}` : made.kind;
}

describe('turns of activities', () => {
  it('reads a message, without the space around it', () => {
    assert.deepEqual(turn(message(teams, '  flytta användare \n')), {
      kind: 'message',
      origin,
      activityId: 'f:1',
      text: 'flytta användare',
    });
  });

  it('strips the mention of the bot and keeps the names of others', () => {
    const entities = [
      { type: 'mention', mentioned: { id: `28:${botId}` }, text: '<at>License Swap</at>' },
      { type: 'mention', mentioned: { id: '29:anna' }, text: '<at>Anna Berg</at>' },
    ];
    const typed = '<at>License Swap</at>&nbsp;move <at id="1">Anna Berg</at>\u00a0now';
    assert.equal(text({ text: typed, entities }), 'move Anna Berg now');
  });

  it('decodes XML text and leaves plain text as it was typed', () => {
    const typed = 'A &amp;lt; B &lt;3';
    assert.equal(text({ text: typed, textFormat: 'xml' }), 'A &lt; B <3');
    assert.equal(text({ text: typed, textFormat: 'plain' }), typed);
  });

  it('reads a press with its data, its card and its trigger', () => {
    const expected = {
      kind: 'press',
      origin,
      verb: 'users',
      data: { choice: '1' },
      cardActivityId: '1767765488332',
    };
    assert.deepEqual(turn(press(teams, 'users')), { ...expected, trigger: 'manual' });
    const value = { action: { verb: 'users', data: { choice: '1' } }, trigger: 'automatic' };
    assert.deepEqual(turn(press(teams, '', { value })), { ...expected, trigger: 'automatic' });
  });

  it('takes a press without trigger, verb, data or value as a press by hand', () => {
    for (const value of [undefined, null, 'x', [], {}, { action: null }, { action: { verb: 5 } }]) {
      const made = turn(press(teams, '', { value, replyToId: undefined }));
      assert.deepEqual(made, {
        kind: 'press',
        origin,
        verb: '',
        data: undefined,
        cardActivityId: undefined,
        trigger: 'manual',
      });
    }
  });

  it('reads a submit that comes as a message: its verb or action names it, the whole value is its data', () => {
    for (const value of [
      { verb: 'users', choice: '1' },
      { action: 'users', choice: '1' },
    ]) {
      const made = turn({ ...personal(teams, { type: 'message', value }), replyToId: '17' });
      assert.deepEqual(made, {
        kind: 'press',
        origin,
        verb: 'users',
        data: value,
        cardActivityId: '17',
        trigger: 'manual',
      });
    }
  });

  it('reads a submit of the type invoke, with the name that Android gives it and without one', () => {
    for (const name of ['invoke', undefined]) {
      const made = turn(personal(teams, { type: 'invoke', name, value: { verb: 'users' } }));
      assert.equal(gist(made), 'manual press users');
    }
  });

  it('takes a submit without text and value as an empty message, and one with an unnamed value as a press', () => {
    assert.equal(gist(turn(personal(teams, { type: 'message' }))), 'message ');
    assert.equal(gist(turn(personal(teams, { type: 'message', value: { x: 1 } }))), 'manual press ');
  });

  it('reads a file that was dropped into the chat, and whatever its fields hold', () => {
    const contentType = 'application/vnd.microsoft.teams.file.download.info';
    const content = { downloadUrl: 'https://contoso-my.sharepoint.com/x', uniqueId: '1', fileType: 'csv' };
    const attachments = [
      { contentType, name: 'users.csv', content },
      { contentType, content: { fileType: 'xlsx' } },
      { contentType, content: 5, name: {} },
      { contentType: 'text/html', content: '<p>hi</p>' },
      7,
    ];
    assert.deepEqual(turn(personal(teams, { type: 'message', attachments })), {
      kind: 'files',
      origin,
      files: [
        { name: 'users.csv', url: content.downloadUrl },
        { name: 'file.xlsx', url: '' },
        { name: '', url: '' },
      ],
    });
    const html = [{ contentType: 'text/html', content: '<p>hi</p>' }];
    assert.equal(
      gist(turn(personal(teams, { type: 'message', text: 'hi', attachments: html }))),
      'message hi',
    );
  });

  it('reads the answer to an offered file, and what is no answer as a refusal', () => {
    const uploadInfo = {
      contentUrl: 'https://contoso-my.sharepoint.com/plan.csv',
      name: 'plan.csv',
      uploadUrl: 'https://contoso-my.sharepoint.com/up',
      uniqueId: '1',
      fileType: 'csv',
    };
    const answer = (value: unknown) =>
      turn(personal(teams, { type: 'invoke', name: 'fileConsent/invoke', replyToId: '17', value }));
    const context = { file: 'plan', id: 'x' };
    const consent = { kind: 'consent', origin, context, offerActivityId: '17' };
    const value = { type: 'fileUpload', action: 'accept', context, uploadInfo };
    assert.deepEqual(answer(value), { ...consent, place: uploadInfo });
    assert.deepEqual(answer({ ...value, action: 'decline' }), { ...consent, place: undefined });
    assert.deepEqual(answer({ ...value, uploadInfo: [] }), {
      ...consent,
      place: { contentUrl: '', name: '', uploadUrl: '', uniqueId: '', fileType: '' },
    });
    assert.deepEqual(answer(5), { ...consent, context: undefined, place: undefined });
  });

  it('notices coming and going, and not the updates of the app', () => {
    const installation = (action: string) =>
      gist(turn(personal(teams, { type: 'installationUpdate', action })));
    assert.equal(installation('add'), 'installed');
    assert.equal(installation('remove'), 'uninstalled');
    assert.equal(installation('add-upgrade'), 'nothing');
    assert.equal(installation('remove-upgrade'), 'nothing');
  });

  it('notices that the bot was added, and not that a person was', () => {
    const added = (...ids: readonly string[]) =>
      gist(turn(personal(teams, { type: 'conversationUpdate', membersAdded: ids.map((id) => ({ id })) })));
    assert.equal(added('29:person', `28:${botId}`), 'installed');
    assert.equal(added('29:person'), 'nothing');
    assert.equal(gist(turn(personal(teams, { type: 'conversationUpdate', membersAdded: 5 }))), 'nothing');
  });

  it('is not slowed down by a hostile text', () => {
    assert.equal(text({ text: `${'<at'.repeat(300_000)} hi` })?.endsWith('hi'), true);
  });
});

const meanings: Readonly<Record<string, string>> = {
  'composed-installationupdate-add-personal': 'installed',
  'composed-installationupdate-remove-personal': 'uninstalled',
  'composed-invoke-adaptivecard-action-automatic': 'automatic press editOrResolveView',
  'composed-invoke-adaptivecard-action-verb': 'manual press food',
  'composed-invoke-android-name-invoke': 'nothing',
  'composed-message-peoplepicker-submit': 'manual press ',
  'composed-message-personal-ios-no-locale': 'message Hello Teams TestBot.Sending bold-italic rich text',
  'conversationupdate-personal-bot-added': 'installed',
  'invoke-adaptivecard-action-personal-web': 'manual press ',
  'message-actionsubmit-personal-android': 'message |EMPTY|',
  'message-messageback-windows': 'message User just clicked the MessageBack button',
  'message-personal-plain': 'message Hey',
  'composed-invoke-application-search': 'nothing',
  'composed-invoke-task-fetch-ios': 'nothing',
  'message-channel-mention-web': 'message test',
};

describe('turns of the activities that Teams sends', () => {
  it('knows all that the table names', () => {
    const names = activities.map(({ name }) => name);
    assert.deepEqual(
      Object.keys(meanings).filter((name) => !names.includes(name)),
      [],
    );
  });

  for (const { name, activity } of activities) {
    const meaning = meanings[name];
    it(`${name} means ${meaning ?? 'something or nothing, and nothing breaks'}`, () => {
      const made = gist(turn(activity));
      if (meaning !== undefined) assert.equal(made, meaning);
    });
  }
});
