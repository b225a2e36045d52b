import { malformed } from './graph-error.ts';

/** Parses `$filter` as far as Graph's directory takes it: tokens, then recursive descent by precedence. */

export type Operator = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

export interface Literal {
  readonly type: 'string' | 'guid' | 'number' | 'boolean' | 'date' | 'null';
  readonly value: string | number | boolean | null;
}

/** Property names from the outside in; `$count` as the last stands for the length of a list. */
export type Path = readonly string[];

export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly inner: Filter }
  | { readonly kind: 'compare'; readonly path: Path; readonly operator: Operator; readonly value: Literal }
  | { readonly kind: 'in'; readonly path: Path; readonly values: readonly Literal[] }
  | { readonly kind: 'call'; readonly name: Call; readonly path: Path; readonly value: Literal }
  /** Inside, paths begin with a field of the list's members. */
  | { readonly kind: 'any'; readonly path: Path; readonly inner: Filter };

export type Call = 'startswith' | 'endswith' | 'contains';

const token =
  /\s*(?:('(?:[^']|'')*')|([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})|(\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?)|(-?\d+(?:\.\d+)?)|([A-Za-z_$][\w$]*)|([(),/:]))/y;

interface Token {
  readonly kind: 'string' | 'guid' | 'date' | 'number' | 'word' | 'mark';
  readonly text: string;
}

function tokens(text: string): readonly Token[] {
  const kinds = ['string', 'guid', 'date', 'number', 'word', 'mark'] as const;
  const found: Token[] = [];
  const end = text.trimEnd().length;
  for (token.lastIndex = 0; token.lastIndex < end;) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (match === null) throw invalid(`Syntax error at position ${at} in '${text}'.`);
    const [kind, value] = kinds.map((name, index) => [name, match[index + 1]] as const).find(hasText) ?? [];
    if (kind !== undefined && value !== undefined) found.push({ kind, text: value });
  }
  return found;
}

function hasText(entry: readonly [Token['kind'], string | undefined]): boolean {
  return entry[1] !== undefined;
}

/** @throws GraphError 400 `Invalid filter clause: …` */
export function parseFilter(text: string): Filter {
  const parser = new Parser(text);
  const filter = parser.or([]);
  parser.end();
  return filter;
}

export function invalid(reason: string): Error {
  return malformed(`Invalid filter clause: ${reason}`);
}

class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokens(text);
  }

  or(variables: readonly string[]): Filter {
    let left = this.#and(variables);
    while (this.#word('or')) left = { kind: 'or', left, right: this.#and(variables) };
    return left;
  }

  end(): void {
    if (this.#at < this.#tokens.length) throw this.#wrong();
  }

  #and(variables: readonly string[]): Filter {
    let left = this.#not(variables);
    while (this.#word('and')) left = { kind: 'and', left, right: this.#not(variables) };
    return left;
  }

  #not(variables: readonly string[]): Filter {
    return this.#word('not') ? { kind: 'not', inner: this.#not(variables) } : this.#primary(variables);
  }

  #primary(variables: readonly string[]): Filter {
    if (this.#mark('(')) {
      const inner = this.or(variables);
      this.#expect(')');
      return inner;
    }
    const name = this.#peek(0)?.text.toLowerCase();
    if (isCall(name) && this.#peek(1)?.text === '(') return this.#call(name, variables);
    const path = this.#path(variables);
    if (path.at(-1) === 'any' && this.#mark('(')) return this.#any(path.slice(0, -1), variables);
    return this.#comparison(path);
  }

  #call(name: Call, variables: readonly string[]): Filter {
    this.#at += 2;
    const path = this.#path(variables);
    this.#expect(',');
    const value = this.#literal();
    this.#expect(')');
    return { kind: 'call', name, path, value };
  }

  #any(path: Path, variables: readonly string[]): Filter {
    const variable = this.#next('word').text;
    this.#expect(':');
    const inner = this.or([...variables, variable]);
    this.#expect(')');
    return { kind: 'any', path, inner };
  }

  #comparison(path: Path): Filter {
    const operator = this.#next('word').text.toLowerCase();
    if (operator === 'in') return { kind: 'in', path, values: this.#list() };
    if (!isOperator(operator)) throw this.#wrong();
    return { kind: 'compare', path, operator, value: this.#literal() };
  }

  #list(): readonly Literal[] {
    this.#expect('(');
    const values = [this.#literal()];
    while (this.#mark(',')) values.push(this.#literal());
    this.#expect(')');
    return values;
  }

  /** A path that begins with a lambda's variable goes on inside the list's members: the variable is dropped. */
  #path(variables: readonly string[]): Path {
    const parts = [this.#next('word').text];
    while (this.#mark('/')) parts.push(this.#next('word').text);
    return parts.length > 1 && variables.includes(parts[0] ?? '') ? parts.slice(1) : parts;
  }

  #literal(): Literal {
    const { kind, text } = this.#peek(0) ?? { kind: 'mark', text: '' };
    this.#at += 1;
    const word = kind === 'word' ? text.toLowerCase() : '';
    if (kind === 'string') return { type: 'string', value: text.slice(1, -1).replaceAll("''", "'") };
    if (kind === 'guid') return { type: 'guid', value: text.toLowerCase() };
    if (kind === 'date') return { type: 'date', value: text };
    if (kind === 'number') return { type: 'number', value: Number(text) };
    if (word === 'true' || word === 'false') return { type: 'boolean', value: word === 'true' };
    if (word === 'null') return { type: 'null', value: null };
    throw this.#wrong();
  }

  #peek(ahead: number): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  #next(kind: Token['kind']): Token {
    const found = this.#peek(0);
    if (found?.kind !== kind) throw this.#wrong();
    this.#at += 1;
    return found;
  }

  #word(text: string): boolean {
    return this.#take('word', text);
  }

  #mark(text: string): boolean {
    return this.#take('mark', text);
  }

  #expect(mark: string): void {
    if (!this.#mark(mark)) throw this.#wrong();
  }

  #take(kind: Token['kind'], text: string): boolean {
    const found = this.#peek(0);
    const taken = found?.kind === kind && found.text.toLowerCase() === text;
    if (taken) this.#at += 1;
    return taken;
  }

  #wrong(): Error {
    const found = this.#peek(0)?.text ?? 'the end';
    return invalid(`Syntax error at '${found}' in '${this.#text}'.`);
  }
}

function isCall(name: string | undefined): name is Call {
  return name === 'startswith' || name === 'endswith' || name === 'contains';
}

function isOperator(name: string): name is Operator {
  return ['eq', 'ne', 'gt', 'ge', 'lt', 'le'].includes(name);
}
