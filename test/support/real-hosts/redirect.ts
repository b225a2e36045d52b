/**
 * Loaded before the program: whatever it connects to by the real names of Microsoft's hosts is on this machine, and
 * nothing else is reached. `REAL_HOSTS` says which names, and at which port they are.
 */
import { Socket } from 'node:net';
import { isLoopback } from '../../../bot/loopback.ts';
import { fieldsOf } from '../practice-answers.ts';

interface RealHosts {
  readonly port: number;
  readonly names: readonly string[];
}

const { port, names } = JSON.parse(process.env['REAL_HOSTS'] ?? '{}') as RealHosts;

function redirected(options: object): object {
  const { host, path, port: wanted } = fieldsOf(options);
  if (typeof path === 'string') return options;
  const name = typeof host === 'string' ? host : 'localhost';
  if (isLoopback(name)) return options;
  if (names.includes(name.toLowerCase()) && Number(wanted) === 443)
    return { ...options, host: '127.0.0.1', port };
  process.stderr.write(`Nobody is at ${name}:${String(wanted)}\n`);
  return { ...options, host: '127.0.0.1', port: 1 };
}

const connect = Reflect.get(Socket.prototype, 'connect') as (...given: unknown[]) => Socket;
Reflect.set(Socket.prototype, 'connect', function (this: Socket, ...given: unknown[]): Socket {
  const [first, ...others] = given;
  // Node has made a list of its arguments where it calls itself, and knows it again by a mark on it.
  if (Array.isArray(first)) first[0] = redirected(fieldsOf(first[0]));
  const isOptions = typeof first === 'object' && first !== null && !Array.isArray(first);
  return connect.call(this, isOptions ? redirected(first) : first, ...others);
});
