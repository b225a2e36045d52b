import { formatList, formatNumber } from '../../bot/conversation/format.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { concernsData } from '../../bot/licensing/checklist.ts';
import type { ServiceId } from '../../bot/licensing/services/service.ts';
import { serviceInText } from '../words/services.ts';
import { strings } from './strings.ts';
import type { LostForGood } from './view.ts';

/** A sentence for each thing that does not come back, and for what the undo takes. */
export function lostLines(lost: LostForGood, reader: Reader): readonly string[] {
  const texts = strings[reader.adminLanguage];
  const counted = (users: number, sentence: (users: string, count: number) => string): readonly string[] =>
    users === 0 ? [] : [sentence(formatNumber(reader, users), users)];
  const named = (services: readonly ServiceId[], more: readonly string[] = []): string =>
    formatList(reader, [...services.map((service) => serviceInText(reader.adminLanguage, service)), ...more]);
  const { services, unknown } = lost.taken;
  return [
    ...counted(lost.phone, texts.phone),
    ...counted(lost.noMailbox, texts.noMailbox),
    ...counted(lost.lessRoom, texts.lessRoom),
    ...(lost.deleted.length === 0 ? [] : [texts.deleted(named(lost.deleted))]),
    ...(lost.uncertain.length === 0 ? [] : [texts.uncertain(named(lost.uncertain))]),
    ...counted(lost.unknownPlans, texts.unknownPlans),
    ...counted(lost.taken.users, (users, count) =>
      [
        texts.takes(users, count, named(services, unknown ? [texts.partsNobodyKnows] : [])),
        ...(unknown || services.some(concernsData) ? [texts.saveFirst] : []),
      ].join(' '),
    ),
  ];
}
