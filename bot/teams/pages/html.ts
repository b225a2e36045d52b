import type { UploadOutcome, UploadWords } from '../../conversation/files/pages.ts';
import { escaped, page } from './frame.ts';

/** The form for handing in a list; with what became of the last one, where one was handed in. */
export function uploadPage(words: UploadWords, outcome?: UploadOutcome): string {
  const { language, title, intro, label, button } = words;
  const said =
    outcome === undefined
      ? `<p>${escaped(intro)}</p>`
      : `<p class="${outcome.taken ? 'taken' : 'refused'}" role="${outcome.taken ? 'status' : 'alert'}">${escaped(outcome.said)}</p>`;
  const form = `<form method="post" enctype="multipart/form-data">
<label for="file">${escaped(label)}</label>
<input id="file" name="file" type="file" accept=".csv,.txt,.tsv,text/csv,text/plain" required>
<button type="submit">${escaped(button)}</button>
</form>`;
  return page(language, title, outcome?.taken === true ? said : `${said}\n${form}`);
}

/** Nobody knows whose page it was, so it speaks both languages. */
export function expiredPage(): string {
  const english = 'This link has expired. Press the button in the chat again to get a new one.';
  const swedish = 'Länken har gått ut. Tryck på knappen i chatten igen för att få en ny.';
  return page('en', 'License Swap', `<p>${english}</p>\n<p lang="sv">${swedish}</p>`);
}
