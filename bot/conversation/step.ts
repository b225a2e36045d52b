import type { CommandName } from './commands.ts';
import type { Reply } from './reply.ts';
import type { Visit } from './visit.ts';

/** Who may take a step. `admin`: somebody whose role lets them assign licenses, checked on every press (Law 5). */
export type Audience = 'admin' | 'everyone';

/** One stage of the conversation: what its buttons and its typed command do. */
export interface Step<Input> {
  /** The verb of its buttons: the name of its folder. */
  readonly verb: string;
  readonly audience: Audience;
  /** The typed command that leads here, and what the words after it mean. */
  readonly command?: { readonly name: CommandName; readonly input: (rest: string) => Input };
  /** The only place that sees what a client sent. `undefined`: it cannot be read, and nothing runs. */
  readonly parse: (data: unknown) => Input | undefined;
  readonly handle: (input: Input, visit: Visit) => Promise<Reply>;
}

/** A step with its input type closed over, for lists of steps. */
export interface AnyStep {
  readonly verb: string;
  readonly audience: Audience;
  readonly command: CommandName | undefined;
  /** `undefined`: the data cannot be read. */
  readonly press: (data: unknown, visit: Visit) => Promise<Reply> | undefined;
  readonly typed: (rest: string, visit: Visit) => Promise<Reply>;
}

export function anyStep<Input>(step: Step<Input>): AnyStep {
  return {
    verb: step.verb,
    audience: step.audience,
    command: step.command?.name,
    press: (data, visit) => {
      const input = step.parse(data);
      return input === undefined ? undefined : step.handle(input, visit);
    },
    typed: async (rest, visit) => {
      if (step.command === undefined) throw new TypeError(`Step ${step.verb} has no command`);
      return await step.handle(step.command.input(rest), visit);
    },
  };
}
