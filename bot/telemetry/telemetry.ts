import type { Conversation } from '../conversation/conversation.ts';
import type { Messenger } from '../conversation/messenger.ts';
import type { Log } from '../log.ts';
import type { Reminders } from '../reminders/reminder.ts';
import type { SweepQueue } from '../reminders/sweep-queue.ts';
import type { Journal } from '../swaps/journal.ts';
import type { RunQueue } from '../swaps/run-queue.ts';
import type { Tenant } from '../swaps/tenant.ts';
import type { TelemetryConfig } from '../telemetry-settings.ts';

/** One HTTP exchange with Microsoft Graph. */
export interface GraphCall {
  readonly method: string;
  /** With names for its ids, for example `/users/{id}/assignLicense`. */
  readonly route: string;
  /** Undefined when no answer came. */
  readonly status: number | undefined;
  /** The system's code for why no answer came. */
  readonly failure: string | undefined;
  readonly ms: number;
}

export interface QueueDepth {
  readonly queue: string;
  /** Could be taken up at once, and is not yet. */
  readonly waiting: number;
  /** For later. */
  readonly delayed: number;
  readonly running: number;
  /** For good, as far as they are still kept. */
  readonly failed: number;
}

export interface Connections {
  readonly used: number;
  readonly idle: number;
  /** Who waits for one. */
  readonly waiting: number;
}

/** What can be read off at any time. Each is asked for at most once for an export. */
export interface Readings {
  queues(): Promise<readonly QueueDepth[]>;
  /** Share of the write budget that is used up in its window. */
  quotaUsed(): Promise<number>;
  /** 0 where none is overdue. */
  reminderLagMs(): Promise<number>;
  /** Undefined where there is no server to connect to. */
  connections(): Connections | undefined;
}

/** Metrics and traces of what the parts do: each answers the part it is given, measured. */
export interface Telemetry {
  /** Its lines say which trace they belong to. */
  log(log: Log): Log;
  /** Around everything that a request to the message endpoint brings about. */
  request<Answer extends { readonly status: number }>(answering: () => Promise<Answer>): Promise<Answer>;
  /** @param verbs of all buttons: what else a client may send is not told apart */
  conversation(conversation: Conversation, verbs: ReadonlySet<string>): Conversation;
  messenger(messenger: Messenger): Messenger;
  tenant(tenant: Tenant): Tenant;
  /** @param host of Graph */
  graphCall(call: GraphCall, host: string): void;
  journal(journal: Journal): Journal;
  reminders(reminders: Reminders): Reminders;
  runs(queue: RunQueue): RunQueue;
  sweeps(queue: SweepQueue): SweepQueue;
  /** From now on these are read before each export. Answers what ends it. */
  watch(readings: Readings): () => Promise<void>;
  /** Sends what is left within two seconds. Never rejects. */
  close(): Promise<void>;
}

/** Costs nothing and sends nothing. */
export const noTelemetry: Telemetry = {
  log: (log) => log,
  request: (answering) => answering(),
  conversation: (conversation) => conversation,
  messenger: (messenger) => messenger,
  tenant: (tenant) => tenant,
  graphCall: () => undefined,
  journal: (journal) => journal,
  reminders: (reminders) => reminders,
  runs: (queue) => queue,
  sweeps: (queue) => queue,
  watch: () => async () => undefined,
  close: async () => undefined,
};

/** OpenTelemetry is loaded only where there is somebody to send to: it would take a part of every start. */
export async function openTelemetry(config: TelemetryConfig | undefined, log: Log): Promise<Telemetry> {
  if (config === undefined) return noTelemetry;
  const { startTelemetry } = await import('./start.ts');
  return startTelemetry(config, log);
}
