import type { UserLanguage } from '../../bot/conversation/language.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { strings as reminderStrings } from '../reminder/strings.ts';
import { changesOf, introOf, type ReminderContents } from '../reminder/view.ts';
import { userTaskWords } from '../words/user-tasks.ts';
import { withoutMarkdown } from '../words/without-markdown.ts';
import { letterStrings } from './strings.ts';

/** Without it Notepad may take the text for one in another encoding. */
const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';
const rule = '-'.repeat(60);

export function letterText(
  model: ReminderContents,
  languages: readonly UserLanguage[],
  reader: Reader,
): readonly string[] {
  const letters = languages.map((language) => letterIn(language, model, reader));
  const lines = letters.flatMap((letter, index) => (index === 0 ? letter : [rule, '', ...letter]));
  return [byteOrderMark, ...lines.map((line) => line + lineEnd)];
}

function letterIn(language: UserLanguage, model: ReminderContents, admin: Reader): readonly string[] {
  const texts = letterStrings[language];
  const reminder = reminderStrings[language];
  const locale = admin.userLanguage === language ? admin.locale : language;
  const reader: Reader = { ...admin, userLanguage: language, locale };
  const changes = changesOf(model, reader).map(({ what, meaning }) => [`* ${what}`, `  ${meaning}`]);
  const tasks = model.tasks.map((task) => {
    const { title, steps } = userTaskWords[language][task];
    return [`* ${title}`, `  ${steps({ sharePoint: model.sharePoint })}`];
  });
  return [
    ...paragraph(texts.subject(reminder.summary)),
    ...paragraph(texts.greeting),
    ...paragraph(introOf(model, reader)),
    ...(hasDate(model) ? [] : paragraph(texts.when)),
    ...(changes.length === 0 ? [] : [texts.changes, ...changes.flat(), '']),
    ...(tasks.length === 0 ? [] : [reminder.tasksHeading, ...tasks.flat(), '']),
    ...paragraph(texts.notAll),
    ...paragraph(texts.questions),
  ].map(withoutMarkdown);
}

/** The introduction then says it. */
function hasDate({ when }: ReminderContents): boolean {
  return when.kind === 'date' || when.kind === 'confirmed';
}

function paragraph(text: string): readonly string[] {
  return [text, ''];
}
