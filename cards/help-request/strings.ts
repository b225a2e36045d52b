import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: (name: string) => string;
  readonly answeredTitle: (name: string) => string;
  readonly who: (name: string, department: string) => string;
  readonly swap: (from: string, to: string) => string;
  readonly leaves: (from: string) => string;
  readonly on: (when: string) => string;
  readonly whenConfirmed: (when: string) => string;
  readonly noDate: string;
  readonly running: string;
  readonly labels: Readonly<Record<'who' | 'swap' | 'when' | 'loses' | 'confirmed', string>>;
  readonly losesNothing: string;
  readonly unknownParts: string;
  readonly confirmedOn: (when: string) => string;
  readonly notConfirmed: string;
  readonly question: (text: string, when: string) => string;
  readonly answeredBy: (name: string, when: string) => string;
  readonly howToAnswer: string;
  readonly out: Readonly<Record<'called-off' | 'not-changed' | 'carried-out' | 'undone', string>>;
  readonly answered: string;
  readonly chat: string;
  readonly leaveOut: string;
  readonly open: string;
  readonly cannotLeaveOut: string;
  readonly summary: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: (name) => `${name} asks for help`,
    answeredTitle: (name) => `${name} has been helped`,
    who: (name, department) => (department === '' ? name : `${name}, ${department}`),
    swap: (from, to) => `${from} → ${to}`,
    leaves: (from) => `${from} → no product`,
    on: (when) => when,
    whenConfirmed: (when) => `when everybody has confirmed, and at the latest on ${when}`,
    noDate: 'not decided',
    running: 'under way now',
    labels: { who: 'Who', swap: 'Swap', when: 'When', loses: 'Loses or has less of', confirmed: 'Backup' },
    losesNothing: 'nothing',
    unknownParts: 'parts whose contents are not known',
    confirmedOn: (when) => `confirmed on ${when}`,
    notConfirmed: 'has not confirmed yet',
    question: (text, when) => `“${text}” (${when})`,
    answeredBy: (name, when) => `${name} marked this as answered on ${when}. The user has been told.`,
    howToAnswer: 'Answer in a chat with the user, then mark the question as answered here.',
    out: {
      'called-off': 'The swap was cancelled. Nothing was changed for the user.',
      'not-changed': 'The user is left out of the swap and keeps what they have. They have been told.',
      'carried-out': 'The user’s license has been changed.',
      undone: 'The swap was undone for the user.',
    },
    answered: 'Answered',
    chat: 'Open the chat with them',
    leaveOut: 'Leave them out of the swap',
    open: 'Show the swap',
    cannotLeaveOut:
      'The user could not be left out: the swap has begun, or they are no longer waiting in it. Nothing was changed.',
    summary: 'A user asks for help before a license swap',
  },
  sv: {
    title: (name) => `${name} ber om hjälp`,
    answeredTitle: (name) => `${name} har fått hjälp`,
    who: (name, department) => (department === '' ? name : `${name}, ${department}`),
    swap: (from, to) => `${from} → ${to}`,
    leaves: (from) => `${from} → ingen produkt`,
    on: (when) => when,
    whenConfirmed: (when) => `när alla har bekräftat, dock senast ${when}`,
    noDate: 'inte bestämt',
    running: 'pågår nu',
    labels: {
      who: 'Vem',
      swap: 'Byte',
      when: 'När',
      loses: 'Förlorar eller får mindre av',
      confirmed: 'Säkerhetskopia',
    },
    losesNothing: 'ingenting',
    unknownParts: 'delar som det inte är känt vad de innehåller',
    confirmedOn: (when) => `bekräftade ${when}`,
    notConfirmed: 'har inte bekräftat än',
    question: (text, when) => `”${text}” (${when})`,
    answeredBy: (name, when) =>
      `${name} markerade frågan som besvarad ${when}. Användaren har fått veta det.`,
    howToAnswer: 'Svara användaren i en chatt och markera sedan frågan som besvarad här.',
    out: {
      'called-off': 'Bytet avbröts. Ingenting har ändrats för användaren.',
      'not-changed': 'Användaren ingår inte i bytet, behåller sin licens och har fått veta det.',
      'carried-out': 'Användarens licens har ändrats.',
      undone: 'Bytet har ångrats för användaren.',
    },
    answered: 'Besvarad',
    chat: 'Öppna chatten',
    leaveOut: 'Utelämna ur bytet',
    open: 'Visa bytet',
    cannotLeaveOut:
      'Användaren gick inte att utelämna: bytet har börjat, eller så väntar användaren inte längre i det. Ingenting har ändrats.',
    summary: 'En användare ber om hjälp inför ett licensbyte',
  },
};
