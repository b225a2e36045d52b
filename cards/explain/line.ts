import type { Change } from '../../bot/licensing/impact.ts';
import { serviceIds, type ServiceId } from '../../bot/licensing/services/service.ts';

/** One line of the review: what becomes of one service, or of the parts that nobody has classified. */
export type Line =
  | { readonly kind: 'service'; readonly service: ServiceId; readonly change: Change }
  | { readonly kind: 'unknown-plans' };

const changes: readonly Change[] = ['lost', 'reduced', 'unknown', 'kept', 'gained'];

/** Every line there can be, in the order of the review. */
export const allLines: readonly Line[] = [
  ...changes
    .slice(0, 3)
    .flatMap((change) => serviceIds.map((service): Line => ({ kind: 'service', service, change }))),
  { kind: 'unknown-plans' },
  ...changes
    .slice(3)
    .flatMap((change) => serviceIds.map((service): Line => ({ kind: 'service', service, change }))),
];

/** The line as the value of a choice. */
export function lineKey(line: Line): string {
  return line.kind === 'service' ? `${line.change}:${line.service}` : line.kind;
}

/** The line of a choice's value; undefined for anything else. */
export function lineOf(key: unknown): Line | undefined {
  return allLines.find((line) => lineKey(line) === key);
}
