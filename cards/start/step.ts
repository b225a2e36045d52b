import { frameStrings } from '../../bot/conversation/strings.ts';
import { notice } from '../../bot/conversation/notice.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import { show } from '../../bot/conversation/show.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { submitted, wordOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { emptyDraft } from '../../bot/conversation/wizard.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { startModel } from './home.ts';
import { start } from './view.ts';

const choices = ['home', 'move', 'anew', 'resume', 'back', 'cancel'] as const;
type Choice = (typeof choices)[number];

export const startStep: Step<Choice> = {
  verb: 'start',
  audience: 'admin',
  commands: { hi: () => 'home', 'move-users': () => 'move', back: () => 'back', cancel: () => 'cancel' },
  parse: (data) => wordOf(submitted(data)?.['choice'], choices),
  handle: async (choice, visit) => await answers[choice](visit, await openDraft(visit)),
};

type Answer = (visit: Visit, open: Swap | undefined) => Promise<Reply>;

const answers: Readonly<Record<Choice, Answer>> = {
  home: async (visit) => await showStart(visit),

  /** An open draft is offered again before a new one is begun; one without users simply goes on. */
  move: async (visit, open) => {
    if (open === undefined) return await visit.wizard.begin(emptyDraft, visit);
    return open.draft.userIds.length === 0 ? await visit.wizard.show(open, visit) : await showStart(visit);
  },

  anew: async (visit) => await visit.wizard.beginInstead(emptyDraft, visit),

  resume: async (visit, open) =>
    open === undefined ? await showStart(visit) : await visit.wizard.show(open, visit),

  back: async (visit, open) =>
    open === undefined
      ? notice(frameStrings[visit.reader.adminLanguage].noBack)
      : await visit.wizard.back(open, visit),

  cancel: async (visit, open) =>
    open === undefined
      ? notice(frameStrings[visit.reader.adminLanguage].noDraft)
      : await visit.wizard.cancel(open, visit),
};

async function showStart(visit: Visit): Promise<Reply> {
  return show(start, await startModel(visit), visit);
}

async function openDraft(visit: Visit): Promise<Swap | undefined> {
  return await visit.desk.journal.openDraft(visit.origin.tenantId, visit.origin.userId);
}
