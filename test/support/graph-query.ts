import { propertiesOf, type Schema } from './graph-schemas.ts';
import type { Operation } from './graph-operations.ts';

/** What is wrong with the query of a request: options that are not described, names that the type does not have. */
export function problemsOfQuery(operation: Operation): readonly string[] {
  const { query, options, counts } = operation;
  const known = new Map(options.map((option) => [option.toLowerCase(), option]));
  // A client follows a link with these options; it never makes them up.
  const follow = ['$skiptoken'];
  return [...query].flatMap(([name, value]) => {
    const key = name.trim().toLowerCase();
    if (follow.includes(key)) return [];
    if (!known.has(key)) return [`${name} is not an option of ${operation.template}`];
    if (counts && !['$filter', '$search'].includes(key)) return [`${name} does not go with $count`];
    return problemsOfOption(key, value, operation);
  });
}

function problemsOfOption(option: string, value: string, operation: Operation): readonly string[] {
  switch (option) {
    case '$top':
      return /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 999
        ? []
        : ['$top is not within 1 and 999'];
    case '$count':
      return value === 'true' || value === 'false' ? [] : ['$count is neither true nor false'];
    case '$select':
      return unknownNames(value.split(','), operation);
    case '$orderby':
      return unknownNames(
        value.split(',').map((part) => part.trim().replace(/ (asc|desc)$/i, '')),
        operation,
      );
    default:
      return value.trim() === '' ? [`${option} is empty`] : [];
  }
}

function unknownNames(names: readonly string[], operation: Operation): readonly string[] {
  const type = entityOf(operation);
  if (type === undefined) return [];
  const known = [...propertiesOf(type).keys()].map((name) => name.toLowerCase());
  return names
    .map((name) => name.trim())
    .flatMap((name) =>
      known.includes(name.toLowerCase())
        ? []
        : [`${name} is not a property of what ${operation.template} answers`],
    );
}

/** The type of the entity or of the collection's members. Directory objects may be of any type: no names to check. */
function entityOf(operation: Operation): Schema | undefined {
  const answer = operation.answer(200);
  const type = answer === undefined ? undefined : (propertiesOf(answer).get('value')?.items ?? answer);
  return type?.$ref?.endsWith('directoryObject') === true ? undefined : type;
}
