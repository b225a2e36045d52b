import { createHash } from 'node:crypto';

const style = `body{font:1rem/1.5 "Segoe UI",system-ui,sans-serif;margin:0;color:#242424;background:#f5f5f5;overflow-wrap:break-word}
main{max-width:36rem;margin:3rem auto;padding:2rem;background:#fff;border-radius:.5rem}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 1rem}
h2{font-size:1.125rem;line-height:1.3;margin:1.75rem 0 .5rem}
p{margin:.75rem 0}
ul{margin:.75rem 0;padding-left:1.25rem}
li{margin:.375rem 0}
a{color:#4f52b2}
nav{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;margin-top:2rem;padding-top:1rem;border-top:1px solid #e0e0e0}
nav a[aria-current]{color:inherit;font-weight:600;text-decoration:none}
label{display:block;font-weight:600;margin-top:1.5rem}
input,button{font:inherit;margin-top:.5rem}
input{display:block;width:100%}
button{margin-top:1.5rem;padding:.5rem 1.25rem;border:0;border-radius:.25rem;background:#5b5fc7;color:#fff;cursor:pointer}
button:hover{background:#4f52b2}
:focus-visible{outline:3px solid #242424;outline-offset:2px}
.taken,.refused{padding:.75rem 1rem;border-left:.25rem solid}
.taken{border-color:#13a10e;background:#f1faf1}
.refused{border-color:#bc4b09;background:#fff9f5}
@media (max-width:40rem){body{background:#fff}main{margin:0 auto;padding:1.5rem 1.25rem}}`;

const styleHash = createHash('sha256').update(style).digest('base64');

/**
 * For every page and file: nothing is loaded from anywhere, no script runs, nothing frames it and nothing keeps it.
 * The referrer policy lets the form say where it comes from, and tells nobody else.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy("'self'"),
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** For what anybody may read: it has no form, and may be kept for an hour in each language. */
export const publicPageHeaders: Readonly<Record<string, string>> = {
  ...pageHeaders,
  'Content-Security-Policy': policy("'none'"),
  'Cache-Control': 'public, max-age=3600',
  'Referrer-Policy': 'no-referrer',
  Vary: 'Accept-Language',
};

function policy(formAction: string): string {
  return `default-src 'none'; style-src 'sha256-${styleHash}'; form-action ${formAction}; frame-ancestors 'none'; base-uri 'none'`;
}

/** @param content HTML */
export function page(language: string, title: string, content: string): string {
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

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
