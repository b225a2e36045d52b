import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire, getCompileCacheDir } from 'node:module';
import { createInterface } from 'node:readline';
import { PracticeError } from '../practice-error.ts';

export interface PlaygroundProcess {
  readonly pid: number;
  /** Where it listens; another than was asked for if that one was taken. */
  readonly port: number;
  close(): Promise<void>;
}

export interface PlaygroundProcessOptions {
  /** Its working folder, where its settings are and its logs go. */
  readonly folder: string;
  readonly port: number;
  /** Where the bot takes activities. */
  readonly botUrl: string;
}

const startWithinMs = 60_000;
const endWithinMs = 2_000;

/** Of what it says, to tell why it did not come up. */
const linesKept = 5;

/** Starts Microsoft's Agents Playground. Rejects with a PracticeError if it does not come up. */
export async function startPlayground(options: PlaygroundProcessOptions): Promise<PlaygroundProcess> {
  const child = spawn(process.execPath, argumentsFor(options), {
    cwd: options.folder,
    env: environment(),
    // With a process group of its own, Ctrl-C reaches it through us, in order; with a channel, it notices our end.
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const close = () => end(child);
  try {
    const port = await listening(child);
    return { pid: child.pid ?? 0, port, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function argumentsFor({ botUrl, port }: PlaygroundProcessOptions): readonly string[] {
  const keeper = import.meta.resolve('./loopback-child.ts');
  const flags = ['-e', botUrl, '-c', 'msteams', '-p', String(port), '--disable-telemetry'];
  return ['--import', keeper, installedAt(), 'start', ...flags];
}

function installedAt(): string {
  try {
    return createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  } catch (cause) {
    throw new PracticeError(
      "The Agents Playground is not installed: run npm ci with development dependencies, or set the bot's credentials.",
      { cause },
    );
  }
}

/** Whatever else would steer the Playground, or hand it credentials, stays here. */
function environment(): NodeJS.ProcessEnv {
  const steering = /^(AUTH_|BOT_ENDPOINT|DEFAULT_CHANNEL_ID|M365_|Microsoft|SEND_INSTALLATION|TEAMS)/i;
  const rest = Object.entries(process.env).filter(([name]) => !steering.test(name));
  const cache = getCompileCacheDir();
  return {
    ...Object.fromEntries(rest),
    TEAMSAPPTESTER_BROWSER: 'none',
    ...(cache === undefined ? {} : { NODE_COMPILE_CACHE: cache }),
  };
}

async function listening(child: ChildProcess): Promise<number> {
  const said: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const fail = (why: string) => {
    const words = said.length === 0 ? 'nothing' : said.join(' ');
    reject(
      new PracticeError(`The Agents Playground ${why}: run npm ci, then npm start again. It said: ${words}`),
    );
  };
  for (const output of [child.stdout, child.stderr]) {
    // Read to the end even after the port is known: a full pipe would stop the child.
    if (output === null) continue;
    createInterface({ input: output }).on('line', (line) => {
      const port = /^Listening on (\d+)/.exec(line)?.[1];
      if (port !== undefined) resolve(Number(port));
      if (said.length < linesKept && line.trim() !== '' && !/^\s+at /.test(line)) said.push(line.trim());
    });
  }
  child.once('error', (error) => {
    fail(`did not start (${error.message})`);
  });
  // Not at its exit: what it said last may still be on the way.
  child.once('close', (code) => {
    fail(`ended with code ${code ?? 'none'}`);
  });
  const timer = setTimeout(() => {
    fail('did not listen in time');
  }, startWithinMs);
  return await promise.finally(() => {
    clearTimeout(timer);
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  signal(child.pid, 'SIGTERM');
  const timer = setTimeout(signal, endWithinMs, child.pid, 'SIGKILL');
  await ended;
  clearTimeout(timer);
}

/** To the whole group, where there are groups. */
function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, name);
  } catch {
    // It has just ended by itself.
  }
}
