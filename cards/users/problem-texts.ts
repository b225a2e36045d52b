import { formatList, formatNumber } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { usersPerSwap } from '../../bot/swaps/limits.ts';
import type { Group } from '../../bot/swaps/tenant.ts';
import type { Problem } from './sources.ts';
import { strings } from './strings.ts';

/** What cannot be used as it was entered, and what to do about it. */
export function problemText(problem: Problem, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  switch (problem.kind) {
    case 'no-such-group': {
      const none = texts.noSuchGroup(markdownText(problem.text));
      const similar = problem.similar.map((group) => named(group, problem.similar));
      return similar.length === 0 ? none : `${none} ${texts.similarGroups(formatList(reader, similar))}`;
    }
    case 'several-groups': {
      const groups = problem.groups.map((group) => named(group, problem.groups));
      return texts.severalGroups(markdownText(problem.text), formatList(reader, groups));
    }
    case 'empty-group':
      return texts.emptyGroup(markdownText(problem.name));
    case 'large-group':
      return texts.largeGroup(
        markdownText(problem.name),
        formatNumber(reader, problem.members),
        formatNumber(reader, usersPerSwap),
      );
    case 'groups-closed':
      return texts.groupsClosed;
    case 'department-alone':
      return texts.departmentAlone(markdownText(problem.department));
    case 'empty-department': {
      const none = texts.emptyDepartment(markdownText(problem.department));
      const others = formatList(reader, problem.others.map(markdownText));
      return problem.others.length === 0 ? none : `${none} ${texts.otherDepartments(others)}`;
    }
  }
}

/** A group by its name, and by what tells it from another of that name. */
function named({ id, displayName, mail }: Group, among: readonly Group[]): string {
  const alone = among.filter((other) => other.displayName === displayName).length === 1;
  const more = mail ?? (alone ? undefined : id);
  return more === undefined
    ? markdownText(displayName)
    : `${markdownText(displayName)} (${markdownText(more)})`;
}
