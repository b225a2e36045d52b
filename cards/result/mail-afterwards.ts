import { afterTask, type AfterTask } from '../../bot/licensing/checklist.ts';
import { impactOfChange } from '../../bot/licensing/impact.ts';
import type { Product, Products } from '../../bot/licensing/product.ts';
import type { ServiceId } from '../../bot/licensing/services/service.ts';
import type { User } from '../../bot/licensing/user.ts';
import type { Move } from '../../bot/swaps/swap.ts';
import type { ResultModel } from './view.ts';

/** Without a loss of one of these nobody was asked to save mail. */
export const mailServices: readonly ServiceId[] = ['mailbox', 'archive'];

/**
 * Whether .pst files matter after these moves, and whether anybody can import theirs again: judged from what was on
 * record before each move and from the call that was made.
 */
export function mailAfterwards(
  moved: readonly Move[],
  users: readonly User[],
  products: readonly Product[],
): Pick<ResultModel, 'canImport' | 'mustOpen'> {
  const owned: Products = new Map(products.map((product) => [product.skuId, product]));
  const tasks = moved.map((move) => mailTaskOf(move, users, owned));
  return { canImport: tasks.includes('pst-import'), mustOpen: tasks.includes('pst-open') };
}

/** What one of them does with the .pst file; undefined where none was called for. */
export function mailTaskOf(
  { userId, before, change }: Move,
  users: readonly User[],
  owned: Products,
): AfterTask | undefined {
  const user = users.find(({ id }) => id === userId);
  if (user === undefined || before === undefined || change === undefined) return undefined;
  const inherited = user.licenses.filter(({ source }) => source.kind === 'group');
  const direct = before.map((license) => ({ ...license, source: { kind: 'direct' as const } }));
  return afterTask(impactOfChange({ ...user, licenses: [...direct, ...inherited] }, change, owned));
}
