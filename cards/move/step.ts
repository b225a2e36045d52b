import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { emptyDraft } from '../../bot/conversation/wizard.ts';
import { addressesIn } from '../users/addresses.ts';
import { gather, nothingEntered, type Entered } from '../users/gather.ts';
import { problemText } from '../users/problem-texts.ts';
import { chooseSources, chooseTargets, type Chosen } from './choose.ts';
import { sourceProblem, targetProblem } from './problems.ts';
import { groupIn, readSentence } from './sentence.ts';
import { strings } from './strings.ts';

/** What was typed after "move". */
type Typed = string;

/** A typed sentence goes straight to what would change, or to the first thing it leaves open. Typed only. */
export const moveStep: Step<Typed> = {
  verb: 'move',
  audience: 'admin',
  commands: { move: (rest) => rest },
  parse: () => undefined,
  handle: async (typed, visit) => {
    const sentence = readSentence(typed);
    const texts = strings[visit.reader.adminLanguage];
    const gathered = await gather({ ...nothingEntered, ...whoIn(sentence.who) }, emptyDraft, visit);
    if (gathered.kind === 'gathered' && gathered.problems.length > 0) {
      const said = gathered.problems.map((problem) => problemText(problem, visit.reader));
      return await visit.wizard.begin(gathered.draft, visit, 'users', said.join(' '));
    }
    if (gathered.kind === 'too-many' || gathered.draft.userIds.length === 0) {
      return await visit.wizard.begin(emptyDraft, visit, 'users', texts.noUser(markdownText(sentence.who)));
    }
    const { tenant } = visit.desk;
    const [products, users] = await Promise.all([
      tenant.products(visit.actor),
      visit.users(gathered.draft.userIds),
    ]);
    const from = chooseSources(sentence.from, users, products);
    const to = chooseTargets(sentence.to, products);
    const skuIds = (choice: Chosen): readonly string[] => (choice.kind === 'found' ? choice.skuIds : []);
    const leadsTo = firstOpen(from, to);
    const draft = { ...gathered.draft, products: { from: skuIds(from), to: skuIds(to) }, leadsTo };
    const open = gathered.draft.notFound.length > 0 ? 'selection' : leadsTo;
    const notice =
      sourceProblem(from, sentence.from, users, products, visit.reader) ??
      targetProblem(to, sentence.to, visit.reader);
    return await visit.wizard.begin(draft, visit, open, notice);
  },
};

/** A group, after the words for everybody in it, or addresses. */
function whoIn(who: string): Pick<Entered, 'group'> | Pick<Entered, 'pasted'> {
  const group = groupIn(who);
  return group === undefined ? { pasted: { addresses: addressesIn(who), junk: [] } } : { group };
}

function firstOpen(from: Chosen, to: Chosen): string {
  if (from.kind !== 'found') return 'from';
  return to.kind === 'found' ? 'review' : 'to';
}
