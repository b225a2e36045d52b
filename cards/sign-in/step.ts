import { notice } from '../../bot/conversation/notice.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import { askToSignIn } from '../../bot/conversation/sign-in.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { submitted, wordOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { strings } from './strings.ts';

const choices = ['in', 'out'] as const;
type Choice = (typeof choices)[number];

/** Signing in before it is asked for, and signing out. */
export const signInStep: Step<Choice> = {
  verb: 'sign-in',
  audience: 'admin',
  withoutSignIn: true,
  commands: { 'sign-in': () => 'in', 'sign-out': () => 'out' },
  parse: (data) => wordOf(submitted(data)?.['choice'], choices),
  handle: async (choice, visit) => await answers[choice](visit),
};

const answers: Readonly<Record<Choice, (visit: Visit) => Promise<Reply>>> = {
  in: async (visit) => {
    const { signIn } = visit.desk;
    const texts = strings[visit.reader.adminLanguage];
    if (signIn === undefined) return notice(texts.notNeeded);
    const state = await signIn.state(visit.origin.userId);
    if (state === 'signed-in') return notice(texts.alreadySignedIn);
    return askToSignIn(state === 'signed-out' ? 'asked' : state, visit);
  },

  out: async (visit) => {
    const { signIn } = visit.desk;
    const texts = strings[visit.reader.adminLanguage];
    if (signIn === undefined) return notice(texts.notNeeded);
    await signIn.end(visit.origin.userId);
    return notice(texts.signedOut);
  },
};
