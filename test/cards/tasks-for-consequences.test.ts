import assert from 'node:assert/strict';
import { userLanguages } from '../../bot/conversation/language.ts';
import { servicesAtRisk, type ServiceAtRisk } from '../../bot/licensing/at-risk.ts';
import {
  adminTaskIds,
  userTaskIds,
  userTasks,
  type AdminTask,
  type UserTask,
} from '../../bot/licensing/checklist.ts';
import { impactOf, type Impact } from '../../bot/licensing/impact.ts';
import type { ServiceId } from '../../bot/licensing/services/service.ts';
import { adminTaskWords } from '../../cards/words/admin-tasks.ts';
import { consequenceOf } from '../../cards/words/consequences.ts';
import { userTaskWords } from '../../cards/words/user-tasks.ts';
import { everything, holder, swap } from '../licensing/owned.ts';

/** What tells the reader to do something before the swap, in each language. */
const doFirst = { en: /\bfirst\b/iu, sv: /\bförst\b/iu };

/** What stands only beside another entry, which need not be there. */
const refersToAnother = {
  en: /\bsame way\b|\babove\b|\binstead\b/iu,
  sv: /\bsamma sätt\b|\bovan\b|\bi stället\b/iu,
};

/** The entries, one of which must be on the user's own list. */
const tasksFor: Partial<Record<ServiceId, readonly UserTask[]>> = {
  mailbox: ['outlook-pst', 'mail-by-admin'],
  archive: ['archive-pst', 'archive-mail', 'mail-by-admin'],
  forms: ['forms'],
  project: ['project'],
  clipchamp: ['clipchamp'],
  'cloud-pc': ['cloud-pc'],
};

describe('What the reader is told to do first', () => {
  const places = { sharePoint: 'https://contoso.sharepoint.com' };

  it('is on their list, from every product to every other', function () {
    this.timeout(60_000);
    const broken = new Set<string>();
    for (const from of everything.keys()) {
      for (const to of everything.keys()) {
        const impact = impactOf(holder(from), swap(from, to), everything);
        for (const at of servicesAtRisk(impact)) if (lacksEntry(at, impact)) broken.add(nameOf(at));
      }
    }
    assert.deepEqual([...broken], []);
  });

  it('speaks of no other entry', () => {
    for (const language of userLanguages) {
      const words = [
        ...userTaskIds.map((task: UserTask) => userTaskWords[language][task]),
        ...adminTaskIds.map((task: AdminTask) => adminTaskWords[language][task]),
      ];
      for (const { title, steps } of words)
        assert.doesNotMatch(`${title}: ${steps(places)}`, refersToAnother[language]);
    }
  });

  it('does not call plans F plans that are none', () => {
    for (const language of userLanguages) {
      assert.doesNotMatch(consequenceOf(language, 'office-apps', 'reduced', undefined), /\bF[ -]plan/u);
    }
  });

  function lacksEntry({ service, change, afterQuotaGb }: ServiceAtRisk, impact: Impact): boolean {
    if (change === 'unknown') return false;
    const saysFirst = userLanguages.some((language) =>
      doFirst[language].test(consequenceOf(language, service, change, afterQuotaGb)),
    );
    return saysFirst && !userTasks(impact).some((task) => tasksFor[service]?.includes(task));
  }

  function nameOf({ service, change }: ServiceAtRisk): string {
    return `${service} ${change}`;
  }
});
