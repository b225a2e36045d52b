import type { Card } from '../../bot/conversation/card.ts';
import { formatInstant, formatList, formatSize } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { userTaskIds, type UserTask } from '../../bot/licensing/checklist.ts';
import { serviceIds } from '../../bot/licensing/services/service.ts';
import type { ReminderService } from '../../bot/reminders/reminder.ts';
import { otherLanguage } from '../language/other-language.ts';
import { byWeight } from '../words/by-weight.ts';
import { consequenceOf } from '../words/consequences.ts';
import { serviceNames } from '../words/services.ts';
import { userTaskWords } from '../words/user-tasks.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export interface ReminderModel {
  readonly swapId: string;
  /** Display name of the admin who asks. */
  readonly requestedBy: string;
  /** Product names. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly services: readonly ReminderService[];
  readonly unknownPlans: boolean;
  readonly tasks: readonly UserTask[];
  /** Where the swap is; once it is called off or done there is nothing left to do before it. */
  readonly swap: 'open' | 'called-off' | 'carried-out';
  /** ISO 8601 instant of "I have saved what I need". */
  readonly confirmedAt: string | undefined;
  readonly sharePoint: string;
}

export const reminder: Card<ReminderModel> = {
  name: 'reminder',
  template,
  present: (model, reader) => {
    const texts = strings[reader.userLanguage];
    const isOpen = model.swap === 'open';
    const other = otherLanguage(reader.userLanguage);
    return {
      title: model.swap === 'open' ? texts.title : texts.ended[model.swap],
      intro: introOf(model, reader),
      changes: isOpen ? changesOf(model, reader) : [],
      hasTasks: isOpen && model.tasks.length > 0,
      tasksHeading: texts.tasksHeading,
      tasks: model.tasks.map((task) => {
        const words = userTaskWords[reader.userLanguage][task];
        return { task: words.title, steps: words.steps({ sharePoint: model.sharePoint }) };
      }),
      isConfirmed: isOpen && model.confirmedAt !== undefined,
      confirmed:
        model.confirmedAt === undefined ? '' : texts.confirmed(formatInstant(reader, model.confirmedAt)),
      canConfirm: isOpen && model.confirmedAt === undefined,
      confirm: texts.confirm,
      who: isOpen ? `${texts.who(markdownText(model.requestedBy))} ${texts.app}` : texts.app,
      id: model.swapId,
      switchTitle: other.name,
      switchTo: other.language,
      summary: isOpen ? texts.summary : texts.ended[model.swap],
    };
  },
  samples: {
    empty: sample({ services: [], tasks: [], unknownPlans: true }),
    usual: sample({}),
    longest: sample({
      from: Array.from(
        { length: 3 },
        () => 'Dynamics 365 Customer Service Partner Sandbox Edition for Devices',
      ),
      services: serviceIds.map((service, index) => ({
        service,
        change: index % 2 === 0 ? ('lost' as const) : ('reduced' as const),
        beforeQuotaGb: 102_400,
        afterQuotaGb: 2,
      })),
      unknownPlans: true,
      tasks: userTaskIds,
      confirmedAt: '2026-09-30T22:59:00.000Z',
    }),
    hostile: sample({ requestedBy: '[Click](https://evil.example)', from: ['**bold** ${from}'], to: [] }),
  },
};

function sample(changed: Partial<ReminderModel>): ReminderModel {
  return {
    swapId: '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11',
    requestedBy: 'Maja Lindqvist',
    from: ['Office 365 E3'],
    to: ['Microsoft 365 F3'],
    services: [
      { service: 'mailbox', change: 'reduced', beforeQuotaGb: 100, afterQuotaGb: 2 },
      { service: 'archive', change: 'lost', beforeQuotaGb: 100, afterQuotaGb: undefined },
    ],
    unknownPlans: false,
    tasks: ['outlook-pst', 'archive-pst'],
    swap: 'open',
    confirmedAt: undefined,
    sharePoint: 'https://contoso.sharepoint.com',
    ...changed,
  };
}

/** In Markdown, as is what follows. */
export function introOf({ from, to, swap }: ReminderModel, reader: Reader): string {
  const texts = strings[reader.userLanguage];
  const before = formatList(reader, from.map(markdownText));
  const after = to.length === 0 ? texts.noProduct : formatList(reader, to.map(markdownText));
  if (swap === 'called-off') return texts.called;
  if (swap === 'carried-out') return texts.carriedOut(before, after);
  return to.length === 0 ? texts.leaves(before) : texts.intro(before, after);
}

export function changesOf({ services, unknownPlans }: ReminderModel, reader: Reader) {
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

function changeView({ service, change, beforeQuotaGb, afterQuotaGb }: ReminderService, reader: Reader) {
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
