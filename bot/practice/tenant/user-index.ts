import type { Filter, Path } from './filter.ts';
import type { DirectoryUser } from './directory.ts';

/** Positions of users in ascending order, found as they are asked for. */
export interface Positions {
  /** There are no more than so many. */
  readonly most: number;
  from(start: number): Iterable<number>;
}

/** Finds users by what requests ask for most, so that an answer costs as much as it holds and not as all users. */
export class UserIndex {
  /** By id and by user principal name, both in lower case. */
  readonly #positions = new Map<string, number>();
  readonly #byMail = new Map<string, number[]>();
  /** By `skuId`: one byte for each position, set for whoever holds the product or ever did. */
  readonly #holders = new Map<string, Uint8Array<ArrayBuffer>>();

  /** -1 where there is nobody. @param key object id or user principal name */
  positionOf(key: string): number {
    return this.#positions.get(key) ?? this.#positions.get(key.toLowerCase()) ?? -1;
  }

  add(position: number, { id, userPrincipalName, mail }: DirectoryUser): void {
    this.#positions.set(id, position).set(userPrincipalName.toLowerCase(), position);
    if (mail === null) return;
    const address = mail.toLowerCase();
    const known = this.#byMail.get(address);
    if (known === undefined) this.#byMail.set(address, [position]);
    else if (!known.includes(position)) known.push(position);
  }

  holds(position: number, skuId: string): void {
    const holders = this.#holders.get(skuId) ?? new Uint8Array(1024);
    const wide = position < holders.length ? holders : widened(holders, position);
    wide[position] = 1;
    this.#holders.set(skuId, wide);
  }

  /**
   * Positions of everybody whom the filter may choose: whoever is not among them, it does not choose.
   * Undefined where the index is of no help.
   */
  positionsFor(filter: Filter): Positions | undefined {
    switch (filter.kind) {
      case 'and':
        return fewer(this.positionsFor(filter.left), this.positionsFor(filter.right));
      case 'or':
        return union(this.positionsFor(filter.left), this.positionsFor(filter.right));
      case 'in':
        return this.#named(
          filter.path,
          filter.values.map(({ value }) => value),
        );
      case 'compare':
        return filter.operator === 'eq' ? this.#named(filter.path, [filter.value.value]) : undefined;
      case 'any':
        return isPath(filter.path, 'assignedLicenses') ? this.#holding(filter.inner) : undefined;
      case 'not':
      case 'call':
        return undefined;
    }
  }

  #named(path: Path, values: readonly unknown[]): Positions | undefined {
    // Whoever has no address is found by `null`, and stands in no index.
    if (!values.every((value) => typeof value === 'string')) return undefined;
    const keys = values.map((value) => value.toLowerCase());
    if (isPath(path, 'mail')) return listed(keys.flatMap((key) => this.#byMail.get(key) ?? []));
    if (!isPath(path, 'id') && !isPath(path, 'userPrincipalName')) return undefined;
    return listed(keys.flatMap((key) => this.#positions.get(key) ?? []));
  }

  #holding(filter: Filter): Positions | undefined {
    if (filter.kind !== 'compare' || filter.operator !== 'eq' || !isPath(filter.path, 'skuId'))
      return undefined;
    const holders = this.#holders.get(String(filter.value.value)) ?? new Uint8Array();
    return { most: holders.length, from: (start) => marked(holders, start) };
  }
}

function* marked(bytes: Uint8Array, start: number): Generator<number, void, void> {
  for (let at = start; at < bytes.length; at += 1) if (bytes[at] === 1) yield at;
}

function widened(bytes: Uint8Array, position: number): Uint8Array<ArrayBuffer> {
  const wide = new Uint8Array(Math.max(bytes.length * 2, position + 1));
  wide.set(bytes);
  return wide;
}

function isPath(path: Path, name: string): boolean {
  return path.length === 1 && path[0]?.toLowerCase() === name.toLowerCase();
}

function fewer(left: Positions | undefined, right: Positions | undefined): Positions | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return left.most <= right.most ? left : right;
}

function union(left: Positions | undefined, right: Positions | undefined): Positions | undefined {
  return left === undefined || right === undefined ? undefined : listed([...left.from(0), ...right.from(0)]);
}

function listed(positions: readonly number[]): Positions {
  const ordered = [...new Set(positions)].sort((a, b) => a - b);
  return { most: ordered.length, from: (start) => ordered.filter((position) => position >= start) };
}
