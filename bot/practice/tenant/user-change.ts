import type { Context } from './context.ts';
import { requireLicensing } from './caller.ts';
import type { DirectoryUser } from './directory.ts';
import { badRequest } from './graph-error.ts';
import type { GraphResponse } from './request.ts';
import { userOf } from './users.ts';

/** What `PATCH /users/{id}` may write here; `null` clears. */
const writable = [
  'usageLocation',
  'department',
  'jobTitle',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
];

/** Updates a user (Graph: Update user): the properties above and `businessPhones`. */
export function patchUser(context: Context, key: string): GraphResponse {
  const user = userOf(context, key);
  requireLicensing(context.caller, context.directory, user.id);
  const { body } = context.request;
  if (typeof body !== 'object' || body === null)
    throw badRequest('A value must be provided for the request body.');
  const changes = Object.entries(body).map(([name, value]) => [name, checked(name, value)] as const);
  context.directory.update({ ...user, ...(Object.fromEntries(changes) as Partial<DirectoryUser>) });
  return { status: 204 };
}

function checked(name: string, value: unknown): string | null | readonly string[] {
  if (
    name === 'businessPhones' &&
    Array.isArray(value) &&
    value.every((phone) => typeof phone === 'string')
  ) {
    return value;
  }
  if (!writable.includes(name) || (typeof value !== 'string' && value !== null)) throw invalid(name);
  if (name === 'usageLocation' && value !== null && !/^[A-Z]{2}$/.test(value)) throw invalid(name);
  return value;
}

function invalid(name: string): Error {
  return badRequest(`Invalid value specified for property '${name}' of resource 'User'.`);
}
