/** An answer that refuses, as Graph words it. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly status: number;
  /** Graph's own code, for example `Request_BadRequest`. */
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** What the directory itself refuses: most business rules, told apart only by their English text. */
export function badRequest(message: string): GraphError {
  return new GraphError(400, 'Request_BadRequest', message);
}

/** What the OData layer in front of the directory refuses. */
export function malformed(message: string): GraphError {
  return new GraphError(400, 'BadRequest', message);
}

/** A well-formed query that the directory does not serve. */
export function unsupportedQuery(message: string): GraphError {
  return new GraphError(400, 'Request_UnsupportedQuery', message);
}

export function denied(): GraphError {
  return new GraphError(
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
  );
}

/** As reported of Graph for concurrent requests (Entra: pull request 538 of its documentation). */
export function concurrencyViolation(): GraphError {
  return new GraphError(
    409,
    'Directory_ConcurrencyViolation',
    'Error due to concurrent requests being made to the tenant. Please wait briefly and retry.',
  );
}

export function notFound(id: string): GraphError {
  return new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

/** @param type for example `user` */
export function unknownProperty(name: string, type: string): GraphError {
  return malformed(
    `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`,
  );
}
