import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { AdaptiveCard, ChoiceSetInput } from 'adaptivecards';
import { Ajv } from 'ajv';
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import addFormats from 'ajv-formats';
import type { Card } from '../../bot/conversation/card.ts';
import { plainFrame, type Frame } from '../../bot/conversation/frame.ts';
import { adminLanguages, type AdminLanguage } from '../../bot/conversation/language.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { rendererOf } from '../../bot/conversation/render.ts';
import { forEachCard, stages, steps } from '../../cards/index.ts';
import { asVersion15, isJson, partsOf, partsOfType, type Json } from '../support/card-parts.ts';
import teamsSchema from '../data/cards/teams.json' with { type: 'json' };
import schema15 from '../data/cards/1.5.json' with { type: 'json' };

/** Teams takes about 28 KB in the strictest of its numbers. */
const mostBytes = 25 * 1024;
/** In the row at the foot of the card, and in each row within it. */
const mostActions = 6;
/** A button for each reason why users are held up is within reach of what it is about. */
const mostActionsInAll = 24;

const sampleNames = ['empty', 'usual', 'longest', 'hostile'] as const;
const verbs = new Set([...stages.map(({ name }) => name), ...steps.map(({ verb }) => verb)]);

const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true })).addMetaSchema(draft06);
const isTeamsCard = ajv.compile(teamsSchema);
const isVersion15 = ajv.compile(schema15);

describe('cards', () => {
  forEachCard((card) => {
    for (const sample of sampleNames) {
      for (const language of adminLanguages) holds(card, sample, language);
    }
  });
});

function holds<Model>(
  card: Card<Model>,
  sample: (typeof sampleNames)[number],
  language: AdminLanguage,
): void {
  describe(`${card.name}, ${sample}, ${language}`, () => {
    const model = card.samples[sample];
    const { card: json, summary } = rendererOf(card, model)(reader(language), frameOf(card.name));
    const text = JSON.stringify(json);

    it('has every placeholder filled', () => {
      const own = JSON.stringify(model ?? {}).match(/\$\{[^}]*\}/g) ?? [];
      const rest = own.reduce((left, placeholder) => left.replaceAll(placeholder, ''), text);
      assert.doesNotMatch(rest, /\$\{/);
      assert.doesNotMatch(rest, /undefined|\bNaN\b|\[object/);
    });

    it('is valid for Teams, and for version 1.5 once extensions give way to their fallback', () => {
      assert.ok(isTeamsCard(json), ajv.errorsText(isTeamsCard.errors));
      assert.ok(isVersion15(asVersion15(json)), ajv.errorsText(isVersion15.errors));
    });

    it('is parsed by the renderer without a complaint', () => {
      const parsed = new AdaptiveCard();
      parsed.parse(asVersion15(json));
      const complaints = parsed
        .validateProperties()
        .validationEvents.filter(({ source }) => !isPeoplePicker(source));
      assert.deepEqual(
        complaints.map(({ message }) => message),
        [],
      );
    });

    it('is light and has few actions', () => {
      assert.ok(Buffer.byteLength(text) <= mostBytes, `${String(Buffer.byteLength(text))} bytes`);
      for (const row of rowsOf(json)) assert.ok(row.length <= mostActions);
      assert.ok(partsOfType(json, /^Action\./).length <= mostActionsInAll);
    });

    it('can be read by everybody', () => {
      for (const block of partsOfType(json, /^TextBlock$/))
        assert.equal(block['wrap'], true, String(block['text']));
      for (const image of partsOfType(json, /^Image$/)) assert.ok(image['altText']);
      for (const input of partsOfType(json, /^Input\./)) {
        assert.ok(input['label'], 'an input without a label');
        if (input['isRequired'] === true)
          assert.ok(input['errorMessage'], 'a required input without a message');
      }
      for (const action of partsOfType(json, /^Action\./))
        assert.ok(action['title'], 'a button without a title');
      assert.ok(summary.length > 0);
    });

    it('has only buttons that somebody answers', () => {
      for (const action of partsOfType(json, /^Action\.Execute$/))
        assert.ok(verbs.has(String(action['verb'])));
    });

    it('lets nothing from the directory become a link or a mention', () => {
      if (sample !== 'hostile') return;
      for (const block of partsOf(json)) {
        const { text: shown } = block;
        if (typeof shown !== 'string') continue;
        assert.doesNotMatch(shown, /(?<!\\)\]\(https:\/\/evil/);
        assert.doesNotMatch(shown, /(?<!\\)<at>/);
      }
    });

    it('looks as it did when somebody last looked at it', () => {
      const folder = new URL('snapshots/', import.meta.url);
      const file = new URL(`${card.name}.${sample}.${language}.json`, folder);
      if (process.env['UPDATE_SNAPSHOTS'] === '1') {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, `${JSON.stringify({ summary, card: json }, undefined, 1)}\n`);
      }
      assert.ok(existsSync(file), 'no snapshot: look at the card, then run with UPDATE_SNAPSHOTS=1');
      assert.deepEqual({ summary, card: json }, JSON.parse(readFileSync(file, 'utf8')));
    });
  });
}

/** Its choices are the directory's, so it has none of its own, which the renderer takes for an error. */
function isPeoplePicker(source: unknown): boolean {
  return source instanceof ChoiceSetInput && source.id === 'people';
}

function rowsOf(card: Json): readonly (readonly unknown[])[] {
  return [card, ...partsOfType(card, /^ActionSet$/)].map(({ actions }) =>
    Array.isArray(actions) ? (actions as readonly unknown[]) : [],
  );
}

function reader(language: AdminLanguage): Reader {
  const locale = { en: 'en-US', sv: 'sv-SE' }[language];
  return { adminLanguage: language, userLanguage: language, locale, timeZone: 'Europe/Stockholm' };
}

function frameOf(name: string): Frame {
  const stage = stages.find((candidate) => candidate.name === name);
  if (stage === undefined) return plainFrame;
  const draft = {
    step: name,
    trail: ['users'],
    userIds: [],
    notFound: [],
    doubled: 0,
    products: { from: [], to: [] },
  };
  const swap: Json & { id: string; version: number; draft: typeof draft } = {
    id: '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11',
    version: 7,
    draft,
  };
  assert.ok(isJson(swap));
  return { kind: 'stage', stage: name, phase: stage.phase, swap, notice: undefined };
}
