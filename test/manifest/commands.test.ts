import assert from 'node:assert/strict';
import { commandOf, commandWord } from '../../bot/conversation/commands.ts';
import { steps } from '../../cards/index.ts';
import manifest from '../../manifest/manifest.json' with { type: 'json' };
import swedish from '../../manifest/sv.json' with { type: 'json' };

/** Older Teams clients cut a longer title. */
const longestTitle = 32;
const mostCommands = 10;

const commands = manifest.bots[0]?.commandLists[0]?.commands ?? [];
const swedishTexts: Readonly<Record<string, string>> = swedish;

function inSwedish(index: number, part: 'title' | 'description'): string {
  return swedishTexts[`bots[0].commandLists[0].commands[${index}].${part}`] ?? '';
}

describe('the command menu', () => {
  it('is short, and has Help', () => {
    assert.ok(commands.length > 0 && commands.length <= mostCommands, `${commands.length} commands`);
    assert.ok(commands.some(({ title }) => commandOf(title)?.name === 'help'));
  });

  it('lets whoever has signed in sign out, as Teams asks of a bot with single sign-on', () => {
    assert.ok(commands.some(({ title }) => commandOf(title)?.name === 'sign-out'));
  });

  it('is not needed for saying hello', () => {
    for (const text of ['Hi', 'Hello', 'Help', 'Hej', 'Hjälp']) assert.ok(commandOf(text), text);
  });

  commands.forEach(({ title, description }, index) => {
    it(`${title}: leads somewhere in both languages`, () => {
      const meant = commandOf(title);
      assert.ok(meant, title);
      assert.deepEqual(commandOf(inSwedish(index, 'title')), meant);
      assert.equal(title.toLowerCase(), commandWord(meant.name, 'en'));
      assert.equal(inSwedish(index, 'title').toLowerCase(), commandWord(meant.name, 'sv'));
      assert.ok(
        steps.some((step) => step.typed(meant.name, '') !== undefined),
        `no step answers ${meant.name}`,
      );
    });

    it(`${title}: can be read whole`, () => {
      for (const shown of [title, inSwedish(index, 'title')]) assert.ok(shown.length <= longestTitle, shown);
      for (const said of [description, inSwedish(index, 'description')]) assert.ok(said.length > 0);
    });
  });
});
