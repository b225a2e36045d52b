import type { UserLanguage, UserStrings } from '../../bot/conversation/language.ts';
import type { ServiceId } from '../../bot/licensing/services/service.ts';
import type { Consequence } from './consequence.ts';
import { english } from './consequences-en.ts';
import { swedish } from './consequences-sv.ts';

/**
 * What happens to the data of a service that is lost or has less room, in sentences that hold for admins and
 * users alike. Facts: Microsoft Learn, "Remove licenses from users", "Unlicensed OneDrive accounts",
 * "Exchange Online delicensing resiliency", "Phone numbers and licensing changes", "Changing from a
 * Microsoft 365 E plan to a Microsoft 365 F plan" and "Move users to a different subscription".
 * What Microsoft does not say is said as not known.
 */
const consequences: UserStrings<Readonly<Record<ServiceId, Consequence>>> = { en: english, sv: swedish };

/** A smaller mailbox whose size nobody has published: some of these plans give no more than a calendar. */
const unsizedMailbox: UserStrings<string> = {
  en: 'Microsoft does not say how large the mailbox may be, and some plans of this kind include no more than a calendar. Save what matters from the mailbox first.',
  sv: 'Microsoft uppger inte hur stor postlådan får vara, och en del planer av det här slaget har bara en kalender. Spara först det viktiga ur postlådan.',
};

/** @param afterGb the size that is left, where it is known */
export function consequenceOf(
  language: UserLanguage,
  service: ServiceId,
  change: 'lost' | 'reduced',
  afterGb: number | undefined,
): string {
  const isUnsized = service === 'mailbox' && change === 'reduced' && afterGb === undefined;
  return isUnsized ? unsizedMailbox[language] : consequences[language][service][change];
}
