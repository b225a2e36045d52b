import type { Log } from '../log.ts';
import type { TelemetryConfig } from '../telemetry-settings.ts';
import { startExports } from './export.ts';
import { graphCalls } from './graph-calls.ts';
import { measuredRuns, measuredSweeps } from './jobs.ts';
import { measuredJournal } from './journal.ts';
import { measuredLog } from './log.ts';
import { measuredMessenger } from './messenger.ts';
import { createMeters } from './meters.ts';
import { readProcess, readParts } from './readings.ts';
import { measuredReminders } from './reminders.ts';
import { measuredTenant } from './tenant.ts';
import { createTraces } from './traces.ts';
import { measuredConversation, measuredRequest } from './turns.ts';
import type { Telemetry } from './telemetry.ts';
import { createUnsentWarning } from './unsent-warning.ts';

export function startTelemetry(config: TelemetryConfig, log: Log): Telemetry {
  const exports = startExports(config, createUnsentWarning(log));
  const meters = createMeters(exports.meter);
  const traces = createTraces(exports.tracer);
  const parts = { meters, traces };
  meters.observe(readProcess());
  return {
    log: (plain) => measuredLog(plain, parts),
    request: (answering) => measuredRequest(answering, parts),
    conversation: (conversation, verbs) => measuredConversation(conversation, verbs, parts),
    messenger: (messenger) => measuredMessenger(messenger, parts),
    tenant: (tenant) => measuredTenant(tenant, parts),
    graphCall: graphCalls(parts),
    journal: (journal) => measuredJournal(journal, parts),
    reminders: (reminders) => measuredReminders(reminders, parts),
    runs: (queue) => measuredRuns(queue, parts),
    sweeps: (queue) => measuredSweeps(queue, parts),
    watch: (readings) => meters.observe(readParts(readings)),
    close: () => exports.close(),
  };
}
