import type { LicenseChange } from '../../licensing/license-change.ts';
import type { DirectLicense } from '../../licensing/user.ts';
import { badRequest, malformed } from './graph-error.ts';

/**
 * Reads the body of `assignLicense` (Graph: user: assignLicense). Both lists have to be there, empty or not.
 * Ids come back in lower case.
 * @throws GraphError 400
 */
export function parseLicenseRequest(body: unknown): LicenseChange {
  const fields = isRecord(body) ? body : {};
  const missing = ['addLicenses', 'removeLicenses'].filter((name) => fields[name] === undefined);
  if (missing.length > 0) {
    throw badRequest(
      `One or more parameters of the operation 'assignLicense' are missing from the request payload. The missing parameters are: ${missing.join(', ')}.`,
    );
  }
  const change = {
    addLicenses: list(fields['addLicenses'], 'addLicenses').map(license),
    removeLicenses: list(fields['removeLicenses'], 'removeLicenses').map(guid),
  };
  requireEachOnce([...change.addLicenses.map(({ skuId }) => skuId), ...change.removeLicenses]);
  return change;
}

function license(value: unknown): DirectLicense {
  if (!isRecord(value)) throw unreadable('addLicenses');
  return {
    skuId: guid(value['skuId']),
    disabledPlans: list(value['disabledPlans'] ?? [], 'disabledPlans').map(guid),
  };
}

function guid(value: unknown): string {
  if (typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) {
    return value.toLowerCase();
  }
  throw badRequest(
    "Cannot convert a primitive value to the expected type 'Edm.Guid'. See the inner exception for more details.",
  );
}

function list(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw unreadable(name);
  return value;
}

/** What Graph makes of a product that is named twice is not on record; the practice tenant takes no chance. */
function requireEachOnce(skuIds: readonly string[]): void {
  const twice = skuIds.find((skuId, at) => skuIds.indexOf(skuId) !== at);
  if (twice !== undefined) throw badRequest(`License ${twice} is named more than once.`);
}

function unreadable(name: string): Error {
  return malformed(`Cannot read the value of '${name}': a list was expected.`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
