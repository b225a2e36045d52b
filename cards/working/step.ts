import type { Step } from '../../bot/conversation/step.ts';
import { submitted, wordOf } from '../../bot/conversation/submitted.ts';
import { home } from '../start/home.ts';
import { strings } from './strings.ts';

/** Stops what takes long. The draft stays as it was before, and the start card leads on with it. */
export const workingStep: Step<'stop'> = {
  verb: 'working',
  audience: 'admin',
  commands: {},
  parse: (data) => wordOf(submitted(data)?.['choice'], ['stop']),
  handle: async (_choice, visit) => {
    visit.stopReading();
    return await home({ ...visit, notice: strings[visit.reader.userLanguage].stopped });
  },
};
