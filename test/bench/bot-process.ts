/**
 * The bot as a process of its own, so that its memory can be measured alone. Prints where it listens as a line of JSON;
 * answers each line on its standard input with its memory in bytes; ends when its standard input does. The most is
 * counted from the line before.
 *
 * Arguments: the folder of its data, and the address of Graph. `DATABASE_URL` and `LOG_LEVEL` are those of the bot.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startApp } from '../../bot/app.ts';
import { readConfig } from '../../bot/config.ts';
import { createLog } from '../../bot/log.ts';

const [dataFolder = '', graphUrl = ''] = process.argv.slice(2);
const { DATABASE_URL, LOG_LEVEL } = process.env;
const config = readConfig({ DATA_DIR: dataFolder, GRAPH_URL: graphUrl, PORT: '0', DATABASE_URL, LOG_LEVEL });
const app = await startApp(
  config,
  createLog(config.logLevel, { write: (line) => process.stderr.write(line) }),
);
const { botUrl, tenantId } = app;
console.log(JSON.stringify({ botUrl, tenantId }));

let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 20);
const lines = createInterface({ input: process.stdin });
lines.on('line', () => {
  const now = process.memoryUsage.rss();
  console.log(JSON.stringify({ now, most: Math.max(most, now) }));
  most = now;
});
await once(lines, 'close');
clearInterval(watch);
await app.close();
