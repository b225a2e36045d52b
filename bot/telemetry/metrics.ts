/** Every metric there is: docs/operator-guide.md explains each, and a test holds the two together. */

export interface Metric {
  /** `level` is a number that goes up and down and can be added up over instances; a `gauge` cannot. */
  readonly kind: 'counter' | 'histogram' | 'gauge' | 'level';
  /** UCUM, as OpenTelemetry has it. */
  readonly unit: string;
  readonly description: string;
  /** Whatever else is said of a value is dropped. */
  readonly attributes: readonly AttributeName[];
  /** Of a histogram, in its unit. */
  readonly boundaries?: readonly number[];
}

/** None of them holds an id: their values are words, codes and templates, of which there are few. */
export type AttributeName =
  | 'db.client.connection.pool.name'
  | 'db.client.connection.state'
  | 'error.type'
  | 'http.request.method'
  | 'http.response.status_code'
  | 'http.route'
  | 'license_swap.event'
  | 'license_swap.log.level'
  | 'license_swap.message.operation'
  | 'license_swap.outcome'
  | 'license_swap.queue.name'
  | 'license_swap.queue.state'
  | 'license_swap.reason'
  | 'license_swap.reminder.occasion'
  | 'license_swap.reply.kind'
  | 'license_swap.turn.kind'
  | 'license_swap.turn.verb'
  | 'license_swap.wait.scope'
  | 'server.address'
  | 'url.template';

/** A press is answered within two seconds (Law 8); 1.5 s is when the working card is shown. */
const turnSeconds = [0.05, 0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 5, 10];

/** OpenTelemetry's own for HTTP, and the write's time limit. */
const callSeconds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30];

const waitSeconds = [1, 2, 5, 10, 30, 60, 150, 300];

const jobSeconds = [0.1, 0.5, 1, 5, 15, 60, 300, 900, 3_600, 10_800];

export const metrics = {
  'http.server.request.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'Requests to the message endpoint, refused ones too',
    attributes: ['http.request.method', 'http.route', 'http.response.status_code'],
    boundaries: turnSeconds,
  },
  'license_swap.turn.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'Turns, from the request to its answer',
    attributes: ['license_swap.turn.kind', 'license_swap.turn.verb', 'license_swap.reply.kind'],
    boundaries: turnSeconds,
  },
  'http.client.request.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'Calls to Microsoft Graph, each try by itself',
    attributes: [
      'http.request.method',
      'url.template',
      'server.address',
      'http.response.status_code',
      'error.type',
      'license_swap.outcome',
    ],
    boundaries: callSeconds,
  },
  'license_swap.license_writes': {
    kind: 'counter',
    unit: '{write}',
    description: 'Answers to license changes, one for each user and try',
    attributes: ['license_swap.outcome', 'license_swap.reason'],
  },
  'license_swap.graph.wait': {
    kind: 'histogram',
    unit: 's',
    description: 'How long Microsoft Graph has asked license changes to wait',
    attributes: ['license_swap.wait.scope'],
    boundaries: waitSeconds,
  },
  'license_swap.graph.quota.used': {
    kind: 'gauge',
    unit: '1',
    description: 'Share of the write budget that is used up in its window, over all instances',
    attributes: [],
  },
  'license_swap.swaps': {
    kind: 'counter',
    unit: '{swap}',
    description: 'What has become of swaps',
    attributes: ['license_swap.event', 'license_swap.reason'],
  },
  'license_swap.moves': {
    kind: 'counter',
    unit: '{user}',
    description: 'What has become of users in swaps',
    attributes: ['license_swap.outcome', 'license_swap.reason'],
  },
  'license_swap.reminders': {
    kind: 'counter',
    unit: '{reminder}',
    description: 'What has become of reminders and last words',
    attributes: ['license_swap.outcome', 'license_swap.reason', 'license_swap.reminder.occasion'],
  },
  'license_swap.reminder.lag': {
    kind: 'gauge',
    unit: 's',
    description: 'How long the reminder that has waited longest is overdue',
    attributes: [],
  },
  'license_swap.message.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'Messages that the bot sends or updates of its own accord, each try by itself',
    attributes: ['license_swap.message.operation', 'license_swap.outcome', 'license_swap.reason'],
    boundaries: callSeconds,
  },
  'license_swap.queue.jobs': {
    kind: 'gauge',
    unit: '{job}',
    description: 'Jobs on the queues, over all instances',
    attributes: ['license_swap.queue.name', 'license_swap.queue.state'],
  },
  'license_swap.job.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'Runs of swaps, and sweeps for what is due',
    attributes: ['license_swap.queue.name', 'license_swap.outcome'],
    boundaries: jobSeconds,
  },
  'license_swap.log.lines': {
    kind: 'counter',
    unit: '{line}',
    description: 'Warnings and errors in the log',
    attributes: ['license_swap.log.level', 'license_swap.event'],
  },
  'db.client.connection.count': {
    kind: 'level',
    unit: '{connection}',
    description: 'Connections of this instance to the PostgreSQL server',
    attributes: ['db.client.connection.pool.name', 'db.client.connection.state'],
  },
  'db.client.connection.pending_requests': {
    kind: 'level',
    unit: '{request}',
    description: 'Who waits for one of them',
    attributes: ['db.client.connection.pool.name'],
  },
  'nodejs.eventloop.delay.p99': {
    kind: 'gauge',
    unit: 's',
    description: 'By how much one in a hundred turns of the event loop was late',
    attributes: [],
  },
  'process.memory.usage': {
    kind: 'level',
    unit: 'By',
    description: 'Memory of the process',
    attributes: [],
  },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricName = keyof typeof metrics;

type NamesOfKind<Kind extends Metric['kind']> = {
  [Name in MetricName]: (typeof metrics)[Name]['kind'] extends Kind ? Name : never;
}[MetricName];

export type CounterName = NamesOfKind<'counter'>;
export type HistogramName = NamesOfKind<'histogram'>;
export type ObservedName = NamesOfKind<'gauge' | 'level'>;

/** What may be said of a value of this metric. */
export type AttributesOf<Name extends MetricName> = Readonly<
  Partial<Record<(typeof metrics)[Name]['attributes'][number], string | number | undefined>>
>;
