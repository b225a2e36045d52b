import type { Card } from '../../bot/conversation/card.ts';
import { firstFew, formatList, formatNumber, formatSize } from '../../bot/conversation/format.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { ServiceId } from '../../bot/licensing/services/service.ts';
import { strings as planStrings } from '../plan/strings.ts';
import { byWeight } from '../words/by-weight.ts';
import { consequenceOf } from '../words/consequences.ts';
import { serviceInText, serviceNames } from '../words/services.ts';
import template from './card.json' with { type: 'json' };
import { blockedLines, noteLines } from './blocked-view.ts';
import { blockedStrings } from './blocked-strings.ts';
import type { ReviewGroup, ReviewLine, ReviewModel, ShownReview, Worse } from './model.ts';
import { limited, named } from './names.ts';
import { samples } from './samples.ts';
import { strings } from './strings.ts';
import { leaveOutOver, usageLines } from './usage-view.ts';
import { overLimitIn } from './usage.ts';

const groupsShown = 5;

/** Lost stands out most; all three are said in words as well. */
const styles: Readonly<Record<Worse, string>> = { lost: 'attention', reduced: 'warning', unknown: 'warning' };

export const review: Card<ShownReview> = {
  name: 'review',
  template,
  present: (model, reader) => {
    const texts = strings[reader.adminLanguage];
    const users = formatNumber(reader, model.users);
    const people = firstFew(model.groups, groupsShown);
    const blocked = blockedLines(model, reader);
    const over = overLimitIn(model.usage).size;
    const overTitle = leaveOutOver(over, model.users, reader);
    return {
      title: model.users === 0 ? texts.nobody : texts.title(users, model.users),
      products: texts.products(
        named(model.from, reader),
        model.to.length === 0 ? texts.noProduct : named(model.to, reader),
      ),
      keepsAll: model.users > 0 && model.losing === 0,
      nothingLost: texts.nothingLost,
      parts: (['lost', 'reduced', 'unknown'] as const).flatMap((change) => part(change, model, reader)),
      hasUsage: model.usage.length > 0,
      usageStyle: over > 0 ? 'warning' : 'default',
      usage: usageLines(model.usage, reader).map((line) => ({ line })),
      hasOver: overTitle !== undefined,
      leaveOutOver: overTitle ?? '',
      facts: [
        ...(model.kept.length === 0 ? [] : [{ title: texts.kept, value: services(model.kept, reader) }]),
        ...(model.gained.length === 0
          ? []
          : [{ title: texts.gained, value: services(model.gained, reader) }]),
      ],
      hasPeople: model.groups.length > 0,
      peopleHeading: texts.peopleHeading,
      people: [
        ...people.shown.map((group) => ({ line: person(group, reader) })),
        ...(people.more === 0 ? [] : [{ line: texts.moreGroups(formatNumber(reader, people.more)) }]),
      ],
      hasBlocked: blocked.length > 0,
      blockedHeading: texts.blockedHeading(
        formatNumber(reader, model.blockedUsers + model.missing),
        model.blockedUsers + model.missing,
      ),
      blocked,
      hasNotes: model.notes.length > 0,
      notesHeading: blockedStrings[reader.adminLanguage].notesHeading,
      notes: noteLines(model, reader),
      notYet: texts.notYet,
      canGoOn: model.users > 0,
      next: nextTitle(model, users, reader),
      leaveOut: leaveOut(model, overTitle !== undefined, reader),
      explain: texts.explain,
      download: planStrings[reader.adminLanguage].download,
      summary: model.users === 0 ? texts.nobody : texts.title(users, model.users),
    };
  },
  samples,
};

function nextTitle({ next, users: count }: ReviewModel, users: string, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  if (next === 'move') return texts.moveNow(users, count);
  return next === 'backup' ? texts.nextBackup : texts.nextConfirm;
}

/** A card has room for two: who stores too much is among those who lose something, and is the more urgent. */
function leaveOut({ blockedUsers, missing, losing, users }: ReviewModel, hasOver: boolean, reader: Reader) {
  const texts = strings[reader.adminLanguage];
  const held = blockedUsers + missing;
  const hasBlocked = held > 0 && users > 0;
  const hasLosing = losing > 0 && losing < users && !(hasBlocked && hasOver);
  return [
    ...(hasBlocked
      ? [{ title: texts.leaveOutBlocked(formatNumber(reader, held)), choice: 'leave-out-blocked' }]
      : []),
    ...(hasLosing
      ? [{ title: texts.leaveOutLosing(formatNumber(reader, losing)), choice: 'leave-out-losing' }]
      : []),
  ];
}

function part(change: Worse, model: ReviewModel, reader: Reader) {
  const texts = strings[reader.adminLanguage];
  const { main, minor } = byWeight(model.lines.filter((line) => line.change === change));
  const lines = main.map((line) => lineView(line, reader));
  const { names, users } = model.unknownPlans;
  const plans =
    change === 'unknown' && users > 0
      ? [
          {
            what: texts.unknownPlans(limited(names, reader), formatNumber(reader, users), users),
            meaning: texts.unknownPlansMeaning,
          },
        ]
      : [];
  const rest =
    minor.length === 0
      ? []
      : [
          {
            what: texts.fewerFeatures,
            meaning: services(
              minor.map(({ service }) => service),
              reader,
            ),
          },
        ];
  const all = [...lines, ...plans, ...rest];
  return all.length === 0 ? [] : [{ style: styles[change], heading: texts.headings[change], lines: all }];
}

function lineView({ service, change, users, beforeGb, afterGb }: ReviewLine, reader: Reader) {
  const texts = strings[reader.adminLanguage];
  const name = serviceNames[reader.adminLanguage][service];
  const count = formatNumber(reader, users);
  const what =
    change === 'reduced' && beforeGb !== undefined && afterGb !== undefined
      ? texts.quota(name, formatSize(reader, beforeGb), formatSize(reader, afterGb), count, users)
      : texts.what(name, count, users);
  const meaning =
    change === 'unknown'
      ? texts.unknownService
      : consequenceOf(reader.adminLanguage, service, change, afterGb);
  return { what, meaning };
}

function person({ names, lost, reduced, check }: ReviewGroup, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  const { main, minor } = byWeight(reduced.map((service) => ({ service, change: 'reduced' as const })));
  const less = main.map(({ service }) => service);
  const what = [
    ...(lost.length === 0 ? [] : [texts.loses(services(lost, reader))]),
    ...(less.length === 0 ? [] : [texts.reduces(services(less, reader))]),
    ...(minor.length === 0 ? [] : [texts.otherFeatures(formatNumber(reader, minor.length))]),
    ...(check ? [texts.checks] : []),
  ];
  return texts.person(limited(names, reader), what.join('; '));
}

function services(ids: readonly ServiceId[], reader: Reader): string {
  return formatList(
    reader,
    ids.map((service) => serviceInText(reader.adminLanguage, service)),
  );
}
