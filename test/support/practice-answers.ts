import assert from 'node:assert/strict';
import type { Answer, WireGraph } from './practice-graph.ts';

/** Reads Graph's answers in tests: each function fails the test when the answer is another one. */

type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(body: unknown): Fields {
  assert.ok(typeof body === 'object' && body !== null, 'a JSON object');
  return body as Fields;
}

/** The members of a collection. */
export function valuesOf(answer: Answer): readonly Fields[] {
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  const { value } = fieldsOf(answer.body);
  assert.ok(Array.isArray(value));
  return value.map((member: unknown) => fieldsOf(member));
}

/** One property of all members. */
export function columnOf(answer: Answer, property: string): readonly unknown[] {
  return valuesOf(answer).map((member) => member[property]);
}

/** Where the next page is; `undefined` on the last one. */
export function nextLinkOf(answer: Answer): string | undefined {
  const link = fieldsOf(answer.body)['@odata.nextLink'];
  assert.ok(link === undefined || typeof link === 'string');
  return link;
}

export interface GraphFailure {
  readonly status: number;
  readonly code: unknown;
  readonly message: unknown;
}

export function failureOf(answer: Answer): GraphFailure {
  const { code, message } = fieldsOf(fieldsOf(answer.body)['error']);
  return { status: answer.status, code, message };
}

/** Status and text of an answer that refuses with the code that nearly all rules share. */
export function refusalOf(answer: Answer): unknown {
  const { status, code, message } = failureOf(answer);
  assert.deepEqual([status, code], [400, 'Request_BadRequest']);
  return message;
}

/** What somebody holds: `{ skuId: disabledPlans }` with `group` after those that are inherited. */
export async function licensesOf(
  graph: WireGraph,
  userId: string,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = await graph.get(`/users/${userId}?$select=licenseAssignmentStates`);
  assert.equal(answer.status, 200);
  const states = fieldsOf(answer.body)['licenseAssignmentStates'];
  assert.ok(Array.isArray(states));
  return Object.fromEntries(
    states.map((entry: unknown) => {
      const { skuId, assignedByGroup, disabledPlans } = fieldsOf(entry);
      return [`${String(skuId)}${assignedByGroup === null ? '' : ' group'}`, disabledPlans];
    }),
  );
}
