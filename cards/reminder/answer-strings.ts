import type { UserStrings } from '../../bot/conversation/language.ts';

interface Texts {
  /** Buttons. */
  readonly confirm: string;
  readonly tomorrow: string;
  readonly needHelp: string;
  readonly moreTime: string;
  readonly optOut: string;
  readonly tick: string;
  readonly untick: string;
  readonly tickTask: (task: string) => string;
  readonly untickTask: (task: string) => string;
  readonly otherButton: string;
  /** The line for help. */
  readonly helpLabel: string;
  readonly helpPlaceholder: string;
  readonly helpError: string;
  readonly send: string;
  readonly neverMind: string;
  /** What was answered, as the card keeps it. */
  readonly confirmed: (when: string) => string;
  readonly optedOut: string;
  readonly next: (when: string) => string;
  readonly asked: (text: string, when: string) => string;
  readonly waiting: string;
  readonly answered: (when: string) => string;
  readonly timeAsked: (when: string, name: string) => string;
  readonly otherSwap: string;
  /** Said once, right after a press. */
  readonly snoozed: (when: string) => string;
  readonly tooLate: (when: string) => string;
  readonly helpSent: string;
  readonly helpKept: string;
  readonly timeKept: string;
}

export const answerStrings: UserStrings<Texts> = {
  en: {
    confirm: 'I have saved what I need',
    tomorrow: 'Remind me tomorrow',
    needHelp: 'I need help',
    moreTime: 'I need more time',
    optOut: 'No more reminders',
    tick: 'Mark as done',
    untick: 'Not done',
    tickTask: (task) => `Mark as done: ${task}`,
    untickTask: (task) => `Mark as not done: ${task}`,
    otherButton: 'Show the other change',
    helpLabel: 'What do you need help with?',
    helpPlaceholder: 'One line, for example: I cannot find the export in Outlook',
    helpError: 'Write what you need help with.',
    send: 'Send to the administrators',
    neverMind: 'Never mind',
    confirmed: (when) => `Thank you! You confirmed on ${when} that you have saved what you need.`,
    optedOut: 'You will get no more reminders about this change. You will be told when it has been made.',
    next: (when) => `The next reminder comes on ${when}.`,
    asked: (text, when) => `You asked for help on ${when}: “${text}”`,
    waiting: 'Nobody has answered yet.',
    answered: (when) => `An administrator marked it as answered on ${when}.`,
    timeAsked: (when, name) =>
      `You asked for more time on ${when}. ${name} decides whether the date is moved; until you hear otherwise, the date stands.`,
    otherSwap: 'Another change of your license is planned as well.',
    snoozed: (when) => `All right. I will remind you again on ${when}.`,
    tooLate: (when) => `The change comes before that, ${when}. Please save what you need today.`,
    helpSent: 'Your question has been sent to the administrators.',
    helpKept:
      'No administrator could be reached in Teams just now. Your question is kept, and they see on the swap’s card that you need help. If it is urgent, write to them yourself.',
    timeKept: 'The administrators see that you need more time.',
  },
  sv: {
    confirm: 'Jag har sparat det jag behöver',
    tomorrow: 'Påminn mig i morgon',
    needHelp: 'Jag behöver hjälp',
    moreTime: 'Jag behöver mer tid',
    optOut: 'Inga fler påminnelser',
    tick: 'Markera som klar',
    untick: 'Inte klar',
    tickTask: (task) => `Markera som klar: ${task}`,
    untickTask: (task) => `Markera som inte klar: ${task}`,
    otherButton: 'Visa den andra ändringen',
    helpLabel: 'Vad behöver du hjälp med?',
    helpPlaceholder: 'En rad, till exempel: Jag hittar inte exporten i Outlook',
    helpError: 'Skriv vad du behöver hjälp med.',
    send: 'Skicka till administratörerna',
    neverMind: 'Avbryt',
    confirmed: (when) => `Tack! Du bekräftade ${when} att du har sparat det du behöver.`,
    optedOut: 'Du får inga fler påminnelser om ändringen. Du får veta när den är gjord.',
    next: (when) => `Nästa påminnelse kommer ${when}.`,
    asked: (text, when) => `Du bad om hjälp ${when}: ”${text}”`,
    waiting: 'Ingen har svarat än.',
    answered: (when) => `En administratör markerade det som besvarat ${when}.`,
    timeAsked: (when, name) =>
      `Du bad om mer tid ${when}. ${name} avgör om datumet flyttas; tills du hör något annat gäller datumet.`,
    otherSwap: 'Ännu en ändring av din licens är planerad.',
    snoozed: (when) => `Det ordnar jag. Nästa påminnelse kommer ${when}.`,
    tooLate: (when) => `Ändringen kommer före det, ${when}. Spara det du behöver i dag.`,
    helpSent: 'Din fråga har skickats till administratörerna.',
    helpKept:
      'Ingen administratör gick att nå i Teams just nu. Din fråga är sparad och de ser på bytets kort att du behöver hjälp. Skriv själv till dem om det är bråttom.',
    timeKept: 'Administratörerna ser att du behöver mer tid.',
  },
};
