import { formatList, formatMoment, formatSize } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { ServiceAtRisk } from '../../bot/licensing/at-risk.ts';
import { byWeight } from '../words/by-weight.ts';
import { consequenceOf } from '../words/consequences.ts';
import { serviceNames } from '../words/services.ts';
import { sourcesText } from '../words/sources.ts';
import { isOnlyTold, type ReminderContents, type When } from './model.ts';
import { strings } from './strings.ts';

/** In Markdown, as is what follows. */
export function introOf(contents: ReminderContents, reader: Reader): string {
  const texts = strings[reader.userLanguage];
  const { to, when, swap } = contents;
  const before = sourcesText(contents, reader);
  const after = to.length === 0 ? texts.noProduct : formatList(reader, to.map(markdownText));
  switch (swap) {
    case 'called-off':
      return texts.called;
    case 'not-changed':
      return texts.notChanged;
    case 'carried-out':
      return texts.carriedOut(before, after);
    case 'undone':
      return texts.undone(before);
    case 'open':
      break;
  }
  const rest = isOnlyTold(contents) ? texts.nothingLost : texts.saveFirst;
  if (when.kind === 'now') return `${texts.running(before, after)} ${rest}`;
  const said = whenText(when, reader);
  return `${to.length === 0 ? texts.leaves(before, said) : texts.intro(before, after, said)} ${rest}`;
}

/** Within a sentence: "on Monday 7 December at 09:00". */
export function whenText(when: Exclude<When, { kind: 'now' }>, reader: Reader): string {
  const texts = strings[reader.userLanguage];
  if (when.kind === 'soon') return texts.soon;
  const moment = formatMoment(reader, when.at);
  return when.kind === 'date' ? texts.on(moment) : texts.whenConfirmed(moment);
}

export function changesOf(
  { services, unknownPlans }: Pick<ReminderContents, 'services' | 'unknownPlans'>,
  reader: Reader,
) {
  const texts = strings[reader.userLanguage];
  const { main, minor } = byWeight(services);
  const names = minor.map(({ service }) => serviceNames[reader.userLanguage][service]);
  return [
    ...main.map((service) => changeView(service, reader)),
    ...(unknownPlans
      ? [{ style: 'warning', what: texts.unknownPlans, meaning: texts.unknownPlansMeaning }]
      : []),
    ...(names.length === 0
      ? []
      : [{ style: 'emphasis', what: texts.fewerFeatures, meaning: formatList(reader, names) }]),
  ];
}

function changeView({ service, change, beforeQuotaGb, afterQuotaGb }: ServiceAtRisk, reader: Reader) {
  const texts = strings[reader.userLanguage];
  const name = serviceNames[reader.userLanguage][service];
  if (change === 'unknown') return { style: 'warning', what: texts.check(name), meaning: texts.checkMeaning };
  const meaning = consequenceOf(reader.userLanguage, service, change, afterQuotaGb);
  if (change === 'lost') return { style: 'attention', what: texts.lost(name), meaning };
  const what =
    beforeQuotaGb === undefined || afterQuotaGb === undefined
      ? texts.reduced(name)
      : texts.quota(name, formatSize(reader, beforeQuotaGb), formatSize(reader, afterQuotaGb));
  return { style: 'warning', what, meaning };
}
