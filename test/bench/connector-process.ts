/**
 * The double of the Bot Connector as a process of its own, with the published limits and answers that take 200 ms.
 *
 * Prints a line of JSON with its `serviceUrl` once it listens, and for each line on its standard input what it has
 * seen. It ends when its standard input does.
 *
 * Arguments: how many times faster time goes by.
 */
import { createInterface } from 'node:readline';
import { startConnectorDouble } from '../support/connector-double/connector-double.ts';
import { fastClock } from '../support/fast-clock.ts';

const [timesFaster = '1'] = process.argv.slice(2);
const connector = await startConnectorDouble({ clock: fastClock(Number(timesFaster)), latencyMs: 200 });
console.log(JSON.stringify({ serviceUrl: connector.serviceUrl }));

const lines = createInterface({ input: process.stdin });
lines.on('line', () => {
  const taken = connector.seen.filter(({ status }) => status === 201).length;
  console.log(JSON.stringify({ taken, breaches: connector.breaches }));
});
lines.once('close', () => void connector.close());
