import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { isLoopback } from '../loopback.ts';

type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
/** Calls the Bot Connector of one service URL. */
export type Connector = Awaited<ReturnType<ConnectorFactory['create']>>;

/** The part of Azure's HTTP pipeline that is needed here; botbuilder keeps it to itself. */
interface Pipeline {
  removePolicy(options: { readonly name: string }): unknown;
  addPolicy(policy: Policy): void;
}

interface Policy {
  readonly name: string;
  sendRequest(request: HttpRequest, next: (request: HttpRequest) => Promise<unknown>): Promise<unknown>;
}

interface HttpRequest {
  timeout: number;
}

/**
 * The same factory, whose connectors make one attempt, follow no redirect and give up after a time.
 *
 * Measured on botbuilder 4.23.3: a POST is tried four times on 502 and 429, which holds the turn for seconds and
 * can deliver a message twice; `noRetryPolicy` and `retryOptions` change nothing.
 */
export function oneAttempt(factory: ConnectorFactory | undefined, timeoutMs: number): ConnectorFactory {
  if (factory === undefined) throw new TypeError('botbuilder gave no connector factory');
  const create = factory.create.bind(factory);
  factory.create = async (serviceUrl, audience) => {
    const connector = withOneAttempt(await create(serviceUrl, audience), timeoutMs);
    // A proxy of the environment is off this machine, and has no way back to it.
    if (isLoopback(URL.parse(serviceUrl)?.hostname ?? ''))
      pipelineOf(connector).removePolicy({ name: 'proxyPolicy' });
    return connector;
  };
  return factory;
}

/** The same client of botbuilder's, which from now on makes one attempt. */
export function withOneAttempt<Client extends object>(client: Client, timeoutMs: number): Client {
  const pipeline = pipelineOf(client);
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.removePolicy({ name: 'redirectPolicy' });
  pipeline.addPolicy({
    name: 'giveUp',
    sendRequest: async (request, next) => {
      request.timeout = timeoutMs;
      try {
        return await next(request);
      } catch (error) {
        if (error instanceof Error) sent.add(error);
        throw error;
      }
    },
  });
  return client;
}

const sent = new WeakSet<Error>();

/** False for what went wrong before the request left, for example that there is no token for it. */
export function wasSent(error: unknown): boolean {
  return error instanceof Error && sent.has(error);
}

/** Fails loudly should another version keep its pipeline elsewhere: silent retries are worse. */
function pipelineOf(client: object): Pipeline {
  // The client of the token service keeps the one that has the pipeline one level deeper.
  for (let inner: unknown = client; typeof inner === 'object' && inner !== null;) {
    const pipeline: unknown = Reflect.get(inner, 'pipeline');
    if (isPipeline(pipeline)) return pipeline;
    inner = Reflect.get(inner, 'client');
  }
  throw new TypeError('botbuilder keeps its HTTP pipeline somewhere else');
}

function isPipeline(value: unknown): value is Pipeline {
  return typeof value === 'object' && value !== null && 'removePolicy' in value && 'addPolicy' in value;
}
