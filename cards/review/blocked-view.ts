import { firstFew, formatInstant, formatList, formatNumber } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { blockerWords } from '../words/blockers.ts';
import { userLicensesPage } from '../words/portals.ts';
import { seatSentences } from '../words/seats.ts';
import { remedyText } from '../words/remedies.ts';
import { yourself } from '../words/yourself.ts';
import { blockedStrings } from './blocked-strings.ts';
import type { ReviewBlocked, ReviewNote, ShownReview } from './model.ts';
import { strings } from './strings.ts';
import { limited, named } from './names.ts';

/** More reasons than these make the card too heavy; each of them has its own buttons. */
const reasonsShown = 5;
const namesShown = 4;

/** A line of the card with a button beneath it for each thing to do about it. */
type FixedLine = {
  readonly who: string;
  readonly why: string;
  readonly hasWhy: boolean;
  readonly fixes: readonly Fix[];
  readonly hasFixes: boolean;
};

type Fix = {
  readonly title: string;
  readonly verb: 'review' | 'location' | 'swaps';
  readonly choice: string;
  /** Which line is meant; empty where the choice says it all. Sent as `reason`: some clients take `key` out of a button's data. */
  readonly key: string;
  /** The other swap that is meant; empty where it is this one. */
  readonly id: string;
};

export function blockedLines(model: ShownReview, reader: Reader): readonly FixedLine[] {
  const { blocked, missing } = model;
  const texts = strings[reader.adminLanguage];
  const { shown, more } = firstFew(blocked, reasonsShown);
  const gone = missing === 0 ? [] : [plain(texts.missing(formatNumber(reader, missing)), texts.missingWhy)];
  const rest =
    more === 0
      ? []
      : [plain(blockedStrings[reader.adminLanguage].moreReasons(formatNumber(reader, more), more === 1), '')];
  return [...shown.map((line) => blockedLine(line, model, reader)), ...gone, ...rest];
}

function plain(who: string, why: string): FixedLine {
  return { who, why, hasWhy: why !== '', fixes: [], hasFixes: false };
}

function blockedLine(line: ReviewBlocked, model: ShownReview, reader: Reader): FixedLine {
  const texts = blockedStrings[reader.adminLanguage];
  const isSet = line.kind === 'usage-location' && model.setsLocation;
  const why = blockerWords[reader.adminLanguage][line.kind]({
    products: named(line.names.products, reader),
    groups: bold(line.names.groups, reader),
    plans: named(line.names.plans, reader),
    remedy: remedyText(line, reader),
    seats: line.seats === undefined ? '' : seatSentences(line.seats, reader),
    swap: swapText(line, model, reader),
    ...(line.users.length === 1 ? { userPage: userLicensesPage(line.firstUserId) } : {}),
  });
  const fixes = fixesOf(line, model, reader);
  return {
    who: `**${limited(line.users, reader, namesShown)}**`,
    why: isSet ? texts.location : why,
    hasWhy: true,
    fixes,
    hasFixes: fixes.length > 0,
  };
}

function fixesOf(line: ReviewBlocked, model: ShownReview, reader: Reader): readonly Fix[] {
  const texts = blockedStrings[reader.adminLanguage];
  const users = formatNumber(reader, line.users.length);
  const own = { verb: 'review', id: '' } as const;
  return [
    ...(line.canWatch ? [{ ...own, title: texts.watch(users), choice: 'watch', key: '' }] : []),
    ...(line.kind === 'usage-location' && model.setsLocation
      ? [{ title: texts.setLocation(users), verb: 'location' as const, choice: 'ask', key: '', id: '' }]
      : []),
    ...(line.swapId !== undefined && model.holding.has(line.swapId)
      ? [{ title: texts.showSwap, verb: 'swaps' as const, choice: 'open', key: '', id: line.swapId }]
      : []),
    // A single reason has its button at the foot of the card.
    ...(model.blocked.length > 1
      ? [{ ...own, title: texts.leaveOut(users), choice: 'leave-out-these', key: line.key }]
      : []),
  ];
}

function swapText({ swapId }: ReviewBlocked, { holding }: ShownReview, reader: Reader): string {
  const texts = blockedStrings[reader.adminLanguage];
  const swap = swapId === undefined ? undefined : holding.get(swapId);
  if (swap === undefined) return texts.unknownSwap;
  const to = swap.to.length === 0 ? strings[reader.adminLanguage].noProduct : named(swap.to, reader);
  return texts.swap(
    markdownText(swap.admin),
    named(swap.from, reader),
    to,
    formatInstant(reader, swap.since),
  );
}

/** Each note, with what a press does about it where there is something. */
export function noteLines({ notes, users }: ShownReview, reader: Reader) {
  const { unwatch, leaveMeOut } = blockedStrings[reader.adminLanguage];
  return notes.map((note) => {
    const line = noteLine(note, reader);
    if (note.kind === 'watched') return { line, hasFix: true, fix: unwatch, choice: 'unwatch' };
    const canLeave = note.kind === 'yourself' && (note.teams || note.mailbox) && users > 1;
    return { line, hasFix: canLeave, fix: leaveMeOut, choice: 'leave-me-out' };
  });
}

function noteLine(note: ReviewNote, reader: Reader): string {
  if (note.kind === 'yourself') return yourself[reader.adminLanguage](note);
  const users = 'users' in note ? note.users : [];
  return blockedStrings[reader.adminLanguage].notes[note.kind](
    {
      users: limited(users, reader, namesShown),
      products: 'products' in note ? named(note.products, reader) : '',
      groups: 'groups' in note ? bold(note.groups, reader) : '',
      plans: 'plans' in note ? named(note.plans, reader) : '',
    },
    users.length === 1,
  );
}

function bold(names: readonly string[], reader: Reader): string {
  return formatList(
    reader,
    names.map((name) => `**${markdownText(name)}**`),
  );
}
