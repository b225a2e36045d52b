import type { Card } from '../../bot/conversation/card.ts';
import { formatList, formatSize } from '../../bot/conversation/format.ts';
import type { UserLanguage } from '../../bot/conversation/language.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { ServiceAtRisk } from '../../bot/licensing/at-risk.ts';
import type { AfterTask } from '../../bot/licensing/checklist.ts';
import { inLanguage } from '../language/in-language.ts';
import { serviceInText } from '../words/services.ts';
import { sourcesText, type Sources } from '../words/sources.ts';
import template from './card.json' with { type: 'json' };
import { samples } from './samples.ts';
import { strings } from './strings.ts';

/** The last word to somebody who was reminded: after the swap, or before one that takes Teams away from them. */
export interface ClosingModel extends Sources {
  readonly kind:
    | 'done'
    | 'not-done'
    /** The swap is about to start, and takes Teams away: nothing reaches the user there afterwards. */
    | 'last-word'
    /** The swap has ended, and the group that gives the license is still to be changed. */
    | 'later'
    | 'undone';
  /** The language that the plan asks for; undefined: the reader's own. */
  readonly language: UserLanguage | undefined;
  /** Display name of the admin to ask. */
  readonly requestedBy: string;
  /** Product names. */
  readonly to: readonly string[];
  /** What the user was told that they lose. */
  readonly services: readonly ServiceAtRisk[];
  /** What becomes of a .pst file; undefined where none was called for. */
  readonly mail: AfterTask | undefined;
  /** The user was asked to save the addresses of team sites. */
  readonly hasBookmarks: boolean;
  readonly sharePoint: string;
}

export const closing: Card<ClosingModel> = {
  name: 'closing',
  template,
  readerFor: ({ language }, reader) => inLanguage(language, reader),
  present: (model, reader) => {
    const texts = strings[reader.userLanguage];
    const isDone = model.kind === 'done';
    const next = isDone || model.kind === 'last-word' ? nextLines(model, reader) : [];
    return {
      title: texts.titles[model.kind],
      intro: introOf(model, reader),
      style: styles[model.kind],
      differences: (isDone ? differencesOf(model, reader) : []).map((line) => ({ line })),
      hasDifferences: isDone && model.services.length > 0,
      hasNext: next.length > 0,
      nextHeading: texts.nextHeading,
      next: next.map((line) => ({ line })),
      ask: texts.ask(markdownText(model.requestedBy)),
      app: texts.app,
      summary: texts.titles[model.kind],
    };
  },
  samples,
};

const styles: Readonly<Record<ClosingModel['kind'], string>> = {
  done: 'emphasis',
  'not-done': 'good',
  'last-word': 'warning',
  later: 'emphasis',
  undone: 'good',
};

function introOf(model: ClosingModel, reader: Reader): string {
  const { kind, isAnyOf, to } = model;
  const texts = strings[reader.userLanguage];
  const before = sourcesText(model, reader);
  const after = to.length === 0 ? texts.noProduct : formatList(reader, to.map(markdownText));
  switch (kind) {
    case 'done': {
      const done = to.length === 0 ? texts.taken(before) : texts.done(before, after);
      return `${done} ${texts.takesEffect}`;
    }
    case 'last-word':
      return texts.lastWord(before, after);
    case 'not-done':
      return isAnyOf ? texts.asBefore : texts.notDone(before);
    case 'later':
      return texts.later(before, after);
    case 'undone':
      return texts.undone(before);
  }
}

function differencesOf({ services }: ClosingModel, reader: Reader): readonly string[] {
  const texts = strings[reader.userLanguage];
  const named = (change: ServiceAtRisk['change']): string =>
    formatList(
      reader,
      services
        .filter((service) => service.change === change)
        .map(({ service }) => serviceInText(reader.userLanguage, service)),
    );
  return [
    { names: named('lost'), line: texts.lost },
    { names: named('reduced'), line: texts.reduced },
    { names: named('unknown'), line: texts.check },
  ].flatMap(({ names, line }) => (names === '' ? [] : [line(names)]));
}

function nextLines({ mail, hasBookmarks, services, ...model }: ClosingModel, reader: Reader) {
  const texts = strings[reader.userLanguage];
  const roomGb = services.find(({ service }) => service === 'mailbox')?.afterQuotaGb;
  const room = roomGb === undefined ? '' : texts.room(formatSize(reader, roomGb));
  return [
    ...(mail === 'pst-import' ? [texts.importPst(room).trim()] : []),
    ...(mail === 'pst-open' ? [texts.openPst(markdownText(model.requestedBy))] : []),
    ...(hasBookmarks ? [texts.sharePoint(model.sharePoint)] : []),
  ];
}
