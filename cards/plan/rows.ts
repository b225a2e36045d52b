import { formatSize } from '../../bot/conversation/format.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { userTasks } from '../../bot/licensing/checklist.ts';
import type { Impact, ServiceChange } from '../../bot/licensing/impact.ts';
import type { Products } from '../../bot/licensing/product.ts';
import type { Analysis, UserAnalysis } from '../../bot/swaps/analysis.ts';
import { namedPlan } from '../words/plan-name.ts';
import { serviceNames } from '../words/services.ts';
import { userTaskWords } from '../words/user-tasks.ts';
import { blockedWords } from './blocked-words.ts';
import { strings } from './strings.ts';

type Row = readonly string[];

/** Between the items of one cell. */
const between = '; ';

/** One row at a time, so that many users take no more room than few. Users with the same licenses are worded once. */
export function* rowsOf(analysis: Analysis, reachable: ReadonlySet<string>, reader: Reader): Generator<Row> {
  const texts = strings[reader.adminLanguage];
  const worded = new Map<Impact, Row>();
  const notes = createNotes(analysis, reader);
  for (const analysed of analysis.users) {
    const { user, impact, change } = analysed;
    const words = worded.get(impact) ?? impactWords(impact, analysis.products, reader);
    worded.set(impact, words);
    yield [
      user.displayName,
      user.userPrincipalName,
      user.department ?? '',
      products(new Set(user.licenses.map(({ skuId }) => skuId)), analysis.products),
      products(change.removeLicenses, analysis.products),
      products(
        change.addLicenses.map(({ skuId }) => skuId),
        analysis.products,
      ),
      ...words,
      notes(analysed),
      reachable.has(user.id) ? texts.yes : texts.no,
    ];
  }
  for (const id of analysis.missing) yield missingRow(id, texts);
}

/** What to say of a user; once for all who are held up by the same. */
function createNotes(analysis: Analysis, reader: Reader): (user: UserAnalysis) => string {
  const texts = strings[reader.adminLanguage];
  const known = new Map<string, string>();
  return (user) => {
    if (user.blockers.length === 0) return user.watched ? texts.watched : '';
    const key = JSON.stringify(user.blockers);
    const note = known.get(key) ?? texts.blocked(blockedWords(user, analysis, reader).join(' '));
    known.set(key, note);
    return note;
  };
}

/** Lost, less, to be checked, and what to save. */
function impactWords(impact: Impact, owned: Products, reader: Reader): Row {
  const that = (change: ServiceChange['change']): readonly string[] =>
    impact.services.filter((line) => line.change === change).map((line) => serviceWords(line, reader));
  const plans = impact.unknownPlans.map((plan) => namedPlan(plan, owned));
  const tasks = userTasks(impact).map((task) => userTaskWords[reader.adminLanguage][task].title);
  return [that('lost'), that('reduced'), [...that('unknown'), ...plans], tasks].map((items) =>
    items.join(between),
  );
}

function serviceWords({ service, change, before, after }: ServiceChange, reader: Reader): string {
  const name = serviceNames[reader.adminLanguage][service];
  if (change !== 'reduced' || before.quotaGb === undefined || after.quotaGb === undefined) return name;
  const [was, is] = [before.quotaGb, after.quotaGb].map((gb) => formatSize(reader, gb));
  return was === undefined || is === undefined ? name : strings[reader.adminLanguage].quota(name, was, is);
}

function products(skuIds: Iterable<string>, owned: Products): string {
  return [...skuIds].map((skuId) => owned.get(skuId)?.name ?? skuId).join(between);
}

function missingRow(id: string, { header, gone, no }: (typeof strings)['en']): Row {
  const row: string[] = header.map(() => '');
  row[1] = id;
  row[header.length - 2] = gone;
  row[header.length - 1] = no;
  return row;
}
