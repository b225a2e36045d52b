import { cast } from '../company/cast.ts';
import { contoso } from '../company/contoso.ts';
import type { Person } from '../company/person.ts';
import type { PlaygroundCast, PlaygroundPerson } from './playground-config.ts';

/** The practice company's people in the Playground; the last of them has a license that a group gives. */
export const practiceCast: PlaygroundCast = {
  admin: shown(cast.admin),
  affected: shown(cast.affected),
  others: [shown(cast.alsoAffected), shown(cast.licenseAdmin), shown(cast.colleague), shown(inheriting())],
};

function shown({ id, displayName, userPrincipalName }: Person): PlaygroundPerson {
  return { id, name: displayName, upn: userPrincipalName };
}

function inheriting(): Person {
  const licensing = contoso.groups.filter(({ licenses }) => licenses.length > 0);
  const members = new Set(licensing.flatMap((group) => group.members));
  const found = contoso.people.find(({ id, licenses }) => members.has(id) && licenses.length === 0);
  if (found === undefined) throw new Error('Nobody in the practice company inherits their only license');
  return found;
}
