import { createHash } from 'node:crypto';
import type { UploadOutcome, UploadWords } from '../../conversation/files/pages.ts';

const style = `body{font:1rem/1.5 "Segoe UI",system-ui,sans-serif;margin:0;color:#242424;background:#f5f5f5}
main{max-width:36rem;margin:3rem auto;padding:2rem;background:#fff;border-radius:.5rem}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 1rem}
label{display:block;font-weight:600;margin-top:1.5rem}
input,button{font:inherit;margin-top:.5rem}
input{display:block;width:100%}
button{margin-top:1.5rem;padding:.5rem 1.25rem;border:0;border-radius:.25rem;background:#5b5fc7;color:#fff;cursor:pointer}
button:hover{background:#4f52b2}
:focus-visible{outline:3px solid #242424;outline-offset:2px}
.taken,.refused{padding:.75rem 1rem;border-left:.25rem solid}
.taken{border-color:#13a10e;background:#f1faf1}
.refused{border-color:#bc4b09;background:#fff9f5}`;

const styleHash = createHash('sha256').update(style).digest('base64');

/**
 * For every page and file: nothing is loaded from anywhere, no script runs, nothing frames it and nothing keeps it.
 * The referrer policy lets the form say where it comes from, and tells nobody else.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

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

function page(language: string, title: string, content: string): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${content}
</main>
</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
