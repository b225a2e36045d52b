import { requireLicensing } from './caller.ts';
import type { Context } from './context.ts';
import { founded, type DirectoryUser } from './directory.ts';
import { projected } from './entity.ts';
import { changedLicenses } from './license-rules.ts';
import { parseLicenseRequest } from './license-request.ts';
import type { GraphResponse } from './request.ts';
import { userEntity } from './user-entity.ts';
import { userOf } from './users.ts';

/**
 * `POST /users/{id}/assignLicense`: adds and removes direct licenses in one go. Answers the user's default
 * properties, which do not tell the licenses.
 */
export function assignLicense(context: Context, key: string): GraphResponse {
  const { directory, caller, now, request } = context;
  const change = parseLicenseRequest(request.body);
  const user = userOf(context, key);
  requireLicensing(caller, directory, user.id);
  const before = new Map(user.licenses.map((license) => [license.skuId, license]));
  const named = new Set(change.addLicenses.map(({ skuId }) => skuId));
  const licenses = changedLicenses(directory, user, change).map((license) => ({
    ...license,
    since: named.has(license.skuId) ? now : (before.get(license.skuId)?.since ?? founded),
  }));
  const changed = { ...user, licenses };
  directory.update(changed);
  context.onWrite({
    userId: user.id,
    at: Date.parse(now),
    by: caller.kind === 'app' ? 'app' : caller.user.id,
    requestId: request.id,
    before: productsOf(context, user),
    after: productsOf(context, changed),
  });
  const body = projected(userEntity(directory, changed), undefined);
  return { status: 200, body: { '@odata.context': `${context.metadata}#users/$entity`, ...body } };
}

function productsOf({ directory }: Context, user: DirectoryUser): readonly string[] {
  return [...new Set(directory.licensesOf(user).map(({ skuId }) => skuId))];
}
