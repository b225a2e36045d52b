/** What the tests need to know of a Bicep file's values, read by the lines it is written in. */
export interface Parameter {
  readonly name: string;
  readonly decorators: string;
  /** As written; undefined where it must be given. */
  readonly fallback: string | undefined;
}

export interface EnvironmentVariable {
  readonly name: string;
  /** The expression, or undefined for a secret. */
  readonly value: string | undefined;
}

const declaration = /((?:^@.*\n)*)^param (\w+) \w+(?: = (.+))?$/gm;

export function parametersOf(bicep: string): readonly Parameter[] {
  return [...bicep.matchAll(declaration)].map(([, decorators = '', name = '', fallback]) => ({
    name,
    decorators,
    fallback,
  }));
}

export function environmentOf(bicep: string): readonly EnvironmentVariable[] {
  const entry = /^ +\{ name: '(\w+)', (value|secretRef): (.+) \}$/gm;
  const [, block = ''] = /^ +env: concat\(\[\n([^]*?)^ +\]\)$/m.exec(bicep) ?? [];
  return [...block.matchAll(entry)].map(([, name = '', kind, value]) => ({
    name,
    value: kind === 'value' ? value : undefined,
  }));
}

/** `{ type: version }` of every resource that is declared with a version of its own. */
export function versionsOf(bicep: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...bicep.matchAll(/^resource \w+ '([\w./]+)@([\w-]+)'/gm)].map(([, type = '', version = '']) => [
      type,
      version,
    ]),
  );
}
