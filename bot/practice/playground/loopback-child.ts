/**
 * Loaded into the Playground's process before the Playground itself. It keeps the Playground on this machine,
 * which otherwise listens on every network interface and has no setting for that, and ends it when the process
 * that started it is gone, however that ended.
 */
import { Server } from 'node:net';

process.once('disconnect', () => process.exit());
// It may have gone before anybody listened for it.
if (!process.connected) process.exit();

const listen: unknown = Reflect.get(Server.prototype, 'listen');
if (typeof listen !== 'function') throw new TypeError('A server cannot listen');

Object.defineProperty(Server.prototype, 'listen', {
  value(this: Server, where: unknown, ...rest: readonly unknown[]): unknown {
    const place = typeof where === 'number' ? { port: where, host: '127.0.0.1' } : where;
    return Reflect.apply(listen, this, [place, ...rest]);
  },
});
