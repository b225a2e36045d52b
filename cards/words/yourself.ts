import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { Impact } from '../../bot/licensing/impact.ts';

/** What the admin who makes the swap has at stake as one of its users. */
export interface OwnStake {
  /** Teams goes, and with it the chat in which the swap is watched. */
  readonly teams: boolean;
  /** The mailbox goes or gets smaller. */
  readonly mailbox: boolean;
}

export function ownStake({ services }: Impact): OwnStake {
  const worse = (id: 'teams' | 'mailbox'): string | undefined =>
    services.find(({ service }) => service === id)?.change;
  const mailbox = worse('mailbox');
  return {
    teams: ['lost', 'unknown'].includes(worse('teams') ?? ''),
    mailbox: ['lost', 'reduced', 'unknown'].includes(mailbox ?? ''),
  };
}

export const yourself: AdminStrings<(stake: OwnStake) => string> = {
  en: ({ teams, mailbox }) =>
    [
      'You are among the users yourself.',
      ...(teams
        ? [
            'Your own **Teams** is at stake: without it you lose this very chat, and cannot follow the swap here.',
          ]
        : []),
      ...(mailbox ? ['Your own **mailbox** is at stake: back it up before you go on.'] : []),
      ...(teams || mailbox
        ? ['Leave yourself out, or let a colleague move you.']
        : ['Your Teams and mailbox stay.']),
    ].join(' '),
  sv: ({ teams, mailbox }) =>
    [
      'Du är själv en av användarna.',
      ...(teams
        ? [
            'Ditt eget **Teams** står på spel: utan det förlorar du just den här chatten och kan inte följa bytet här.',
          ]
        : []),
      ...(mailbox ? ['Din egen **postlåda** står på spel: säkerhetskopiera den innan du går vidare.'] : []),
      ...(teams || mailbox
        ? ['Utelämna dig själv eller låt en kollega flytta dig.']
        : ['Ditt Teams och din postlåda är kvar.']),
    ].join(' '),
};
