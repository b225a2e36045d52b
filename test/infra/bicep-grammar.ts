import { fileURLToPath } from 'node:url';
import { Language, Parser, type Node } from 'web-tree-sitter';

/** What a Bicep file says by the grammar of the language. Types are known to Azure's compiler alone. */
export interface BicepNames {
  /** Places, as `line:column`, at which the grammar does not go on. */
  readonly faults: readonly string[];
  readonly parameters: readonly string[];
  readonly variables: readonly string[];
  readonly resources: readonly string[];
  /** Whatever an expression names: parameters, variables and resources. */
  readonly named: ReadonlySet<string>;
  /** Functions that are called, those of decorators among them. */
  readonly called: ReadonlySet<string>;
}

let ready: Promise<Parser> | undefined;

export async function namesIn(bicep: string): Promise<BicepNames> {
  const tree = (await (ready ??= createParser())).parse(bicep);
  if (tree === null) throw new Error('The parser was stopped');
  const root = tree.rootNode;
  const declared = (type: string): readonly string[] =>
    nodesOf(root, type).flatMap((node) => node.namedChildren.find(isIdentifier)?.text ?? []);
  const uses = nodesOf(root, 'identifier').filter((node) => !isDeclaration(node));
  const isCalled = (node: Node): boolean => node.parent?.childForFieldName('function')?.id === node.id;
  return {
    faults: faultsIn(root),
    parameters: declared('parameter_declaration'),
    variables: declared('variable_declaration'),
    resources: declared('resource_declaration'),
    named: new Set(uses.filter((node) => !isCalled(node)).map(({ text }) => text)),
    called: new Set(uses.filter(isCalled).map(({ text }) => text)),
  };
}

async function createParser(): Promise<Parser> {
  await Parser.init();
  const grammar = import.meta.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm');
  return new Parser().setLanguage(await Language.load(fileURLToPath(grammar)));
}

function nodesOf(root: Node, type: string): readonly Node[] {
  return root.descendantsOfType(type);
}

const isIdentifier = (node: Node | null): boolean => node?.type === 'identifier';

/** The name that is declared, or that of a property. */
function isDeclaration(node: Node): boolean {
  const { parent } = node;
  if (parent === null || !(/_declaration$/.test(parent.type) || parent.type === 'object_property'))
    return false;
  return parent.namedChildren.find(isIdentifier)?.id === node.id && parent.firstNamedChild?.id === node.id;
}

function faultsIn(node: Node): readonly string[] {
  if (!node.hasError && !node.isMissing) return [];
  const { row, column } = node.startPosition;
  const own = node.isError || node.isMissing ? [`${row + 1}:${column + 1}`] : [];
  return [...own, ...node.children.flatMap(faultsIn)];
}
