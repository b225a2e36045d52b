import examples from '../data/graph/examples.json' with { type: 'json' };

/** A request that a page of the Graph reference documents, with the answer that stands beside it. */
export interface Example {
  /** Name of the page. */
  readonly page: string;
  readonly method: string;
  /** Absolute, with placeholders such as `{id}` where the page has them. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly sent?: unknown;
  readonly answer: { readonly status?: number; readonly body?: unknown };
}

const all = examples as readonly Example[];

/** Those of v1.0 and of the parts of Graph that this project uses. */
export const officialExamples: readonly Example[] = all.filter(
  ({ url }) => url.includes('/v1.0/') && !url.includes('/applications'),
);
