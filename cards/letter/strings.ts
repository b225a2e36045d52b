import type { FileWords } from '../../bot/conversation/files/made-file.ts';
import type { AdminStrings, UserStrings } from '../../bot/conversation/language.ts';

interface ListTexts extends FileWords {
  readonly fileName: string;
  readonly header: readonly string[];
}

export const listStrings: AdminStrings<ListTexts> = {
  en: {
    title: 'Those who are not reached in Teams',
    description: 'Names and addresses of affected users whom you need to tell in another way.',
    fileName: 'license-swap-not-reached',
    header: ['Name', 'Address'],
  },
  sv: {
    title: 'De som inte nås i Teams',
    description: 'Namn och adresser till berörda användare som du behöver säga till på annat sätt.',
    fileName: 'licensbyte-inte-nadda',
    header: ['Namn', 'Adress'],
  },
};

interface LetterFile extends FileWords {
  readonly fileName: string;
}

export const letterFile: AdminStrings<LetterFile> = {
  en: {
    title: 'A text to mail',
    description:
      'What changes and what to save first, in English and Swedish, for those who are not reached in Teams.',
    fileName: 'license-swap-text-to-mail',
  },
  sv: {
    title: 'En text att mejla',
    description:
      'Vad som ändras och vad som behöver sparas först, på svenska och engelska, till dem som inte nås i Teams.',
    fileName: 'licensbyte-text-att-mejla',
  },
};

/** What the affected user reads, beside the words of the reminder card. */
interface LetterTexts {
  readonly subject: (subject: string) => string;
  readonly greeting: string;
  /** To be filled in by whoever sends it: a draft has no date. */
  readonly when: string;
  readonly changes: string;
  readonly notAll: string;
  readonly questions: string;
}

export const letterStrings: UserStrings<LetterTexts> = {
  en: {
    subject: (subject) => `Subject: ${subject}`,
    greeting: 'Hello,',
    when: 'The change is planned for: [fill in the date]',
    changes: 'What changes',
    notAll: 'This text goes to several people. Skip what you do not use.',
    questions: 'Reply to this message if you have questions or need more time.',
  },
  sv: {
    subject: (subject) => `Ämne: ${subject}`,
    greeting: 'Hej!',
    when: 'Ändringen är planerad till: [fyll i datum]',
    changes: 'Det här ändras',
    notAll: 'Texten går till flera personer. Hoppa över det du inte använder.',
    questions: 'Svara på det här meddelandet om du undrar något eller behöver mer tid.',
  },
};
