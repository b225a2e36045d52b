/**
 * A practice tenant as a process of its own, so that what is measured of a bot is the bot's alone.
 *
 *     node test/bench/tenant-process.ts --users 100000 --latency 200 --quota
 *
 * It writes one line of JSON, `{ "url", "control", "pid" }`, once it listens: `url` is what `GRAPH_URL` holds, and the
 * addresses of the control (see `answerControl`) begin with `control`. It ends when its standard input ends.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { contoso } from '../../bot/practice/company/contoso.ts';
import { startPracticeTenant } from '../../bot/practice/tenant/tenant.ts';
import { fastClock } from '../support/fast-clock.ts';
import { largeCompany } from './large-company.ts';
import { seededRandom } from './seeded-random.ts';

const { values } = parseArgs({
  options: {
    /** People besides Contoso's own; without it there is Contoso alone. */
    users: { type: 'string', default: '0' },
    /** Makes people, latency and faults repeatable. */
    seed: { type: 'string', default: '1' },
    /** How many of the people hold Office 365 E3, from 0 to 1. */
    'e3-share': { type: 'string', default: '0.7' },
    /** Milliseconds for a request and its answer: `200`, or `100-300`. */
    latency: { type: 'string', default: '0' },
    /** Milliseconds until a write shows in reads. */
    lag: { type: 'string', default: '0' },
    /** Holds requests to Graph's published quotas. */
    quota: { type: 'boolean', default: false },
    /** How many times faster time goes by: that of the quotas and of the lag, and with it Retry-After. */
    'time-scale': { type: 'string', default: '1' },
    port: { type: 'string', default: '0' },
  },
});

const users = Number(values.users);
const seed = Number(values.seed);
const [from = 0, to = from] = values.latency.split('-').map(Number);
const control = randomBytes(24).toString('base64url');
const tenant = await startPracticeTenant({
  port: Number(values.port),
  clock: fastClock(Number(values['time-scale'])),
  company: users === 0 ? contoso : largeCompany({ users, seed, e3Share: Number(values['e3-share']) }),
  random: seededRandom(seed),
  latencyMs: [from, to],
  lagMs: Number(values.lag),
  ...(values.quota ? { quota: {} } : {}),
  control,
});

console.log(JSON.stringify({ url: tenant.url, control: `${tenant.url}/${control}`, pid: process.pid }));
process.stdin.resume().once('end', () => void tenant.close());
