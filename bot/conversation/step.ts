import type { CommandName } from './commands.ts';
import type { Reply } from './reply.ts';
import type { Visit } from './visit.ts';

/** Who may take a step. `admin`: somebody whose role lets them assign licenses, checked on every press (Law 5). */
export type Audience = 'admin' | 'everyone';

/** One stage of the conversation: what its buttons and its typed commands do. */
export interface Step<Input> {
  /** The verb of its buttons: the name of its folder. */
  readonly verb: string;
  readonly audience: Audience;
  /** Nothing is done in the admin's name, so that nobody has to be signed in for it. */
  readonly withoutSignIn?: true;
  /** The typed commands that lead here, and what the words after them mean. */
  readonly commands: Readonly<Partial<Record<CommandName, (rest: string) => Input>>>;
  /** The only place that sees what a client sent. `undefined`: it cannot be read, and nothing runs. */
  readonly parse: (data: unknown) => Input | undefined;
  readonly handle: (input: Input, visit: Visit) => Promise<Reply>;
}

/** A step with its input type closed over, for lists of steps. */
export interface AnyStep {
  readonly verb: string;
  readonly audience: Audience;
  readonly needsSignIn: boolean;
  /** `undefined`: the data cannot be read. */
  readonly press: (data: unknown, visit: Visit) => Promise<Reply> | undefined;
  /** `undefined`: the command does not lead here. */
  readonly typed: (name: CommandName, rest: string) => ((visit: Visit) => Promise<Reply>) | undefined;
}

export function anyStep<Input>(step: Step<Input>): AnyStep {
  return {
    verb: step.verb,
    audience: step.audience,
    needsSignIn: step.audience === 'admin' && step.withoutSignIn !== true,
    press: (data, visit) => {
      const input = step.parse(data);
      return input === undefined ? undefined : step.handle(input, visit);
    },
    typed: (name, rest) => {
      const input = step.commands[name];
      return input === undefined ? undefined : (visit) => step.handle(input(rest), visit);
    },
  };
}
