import { TenantError, type Organization } from '../swaps/tenant.ts';
import { lower, objectsOf, textOf, type JsonObject } from './json.ts';

/** @throws TenantError when Graph does not tell the organisation or any domain of it */
export function organizationOf(json: JsonObject | undefined): Organization {
  const domains = objectsOf(json?.['verifiedDomains']);
  const domain =
    domains.find(({ isInitial }) => isInitial === true) ??
    domains.find(({ isDefault }) => isDefault === true);
  const initialDomain = textOf(domain?.['name']);
  if (json === undefined || initialDomain === undefined) {
    throw new TenantError('unavailable', 'Graph does not tell the organisation and its initial domain.');
  }
  return {
    id: lower(json['id']),
    displayName: textOf(json['displayName']) ?? '',
    initialDomain,
    country: textOf(json['countryLetterCode']),
  };
}
