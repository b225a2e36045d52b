import { contoso } from '../../bot/practice/company/contoso.ts';

/** The object id of somebody in the practice company, by the part of the user principal name before the `@`. */
export function idOf(account: string): string {
  const found = contoso.people.find(({ userPrincipalName }) => userPrincipalName.split('@')[0] === account);
  if (found === undefined) throw new Error(`Nobody in the practice company is called ${account}.`);
  return found.id;
}
