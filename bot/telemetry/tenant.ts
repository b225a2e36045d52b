import { SpanKind } from '@opentelemetry/api';
import type { Outcome } from '../swaps/outcome.ts';
import type { Tenant } from '../swaps/tenant.ts';
import type { MeasuringParts } from './parts.ts';

/** License changes one by one: within a batch each has an answer of its own, which its HTTP status does not tell. */
export function measuredTenant(tenant: Tenant, { meters, traces }: MeasuringParts): Tenant {
  const note = (outcome: Outcome): void => {
    meters.count('license_swap.license_writes', {
      'license_swap.outcome': outcome.kind,
      'license_swap.reason': outcome.kind === 'refused' ? outcome.refusal.code : undefined,
    });
  };
  return {
    ...tenant,
    assignLicenses: async (actor, calls, signal) =>
      await traces.part('assignLicenses', { kind: SpanKind.INTERNAL }, async (learnt) => {
        const answers = await tenant.assignLicenses(actor, calls, signal);
        for (const outcome of answers.outcomes) note(outcome);
        const longest = longestWait(answers.outcomes);
        if (longest !== undefined) {
          meters.took('license_swap.graph.wait', longest.ms, { 'license_swap.wait.scope': longest.scope });
        }
        learnt.attributes = {
          'license_swap.actor': actor.kind,
          'license_swap.users': calls.length,
          'license_swap.users.done': answers.outcomes.filter(({ kind }) => kind === 'done').length,
        };
        return answers;
      }),
  };
}

function longestWait(outcomes: readonly Outcome[]): (Outcome & { readonly kind: 'wait' }) | undefined {
  return outcomes.filter((outcome) => outcome.kind === 'wait').sort((one, other) => other.ms - one.ms)[0];
}
