import { show } from '../../bot/conversation/show.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { submitted, wordOf } from '../../bot/conversation/submitted.ts';
import { help } from './view.ts';

export const helpStep: Step<'show'> = {
  verb: 'help',
  audience: 'admin',
  withoutSignIn: true,
  commands: { help: () => 'show' },
  parse: (data) => wordOf(submitted(data)?.['choice'], ['show']),
  handle: async (_choice, visit) => show(help, { signIn: visit.desk.signIn !== undefined }, visit),
};
