import { styleText } from 'node:util';
import { wrapLine } from './wrap.ts';

/** Where the demo is printed. `styleText` leaves out colours where the output is no terminal or wants none. */
export interface Page {
  /** A part of the demo begins. */
  part(title: string): void;
  /** Who does what; steps are numbered throughout. */
  step(text: string): void;
  /** A card as text, line by line. */
  card(lines: readonly string[]): void;
  /** Lines whose columns are aligned already. */
  table(lines: readonly string[]): void;
  right(text: string): void;
  wrong(texts: readonly string[]): void;
}

/** Wide enough for a sentence, and no wider than most terminals. */
const width = 96;

const edge = '  │ ';

export function createPage(out: NodeJS.WritableStream): Page {
  const styled = (style: Parameters<typeof styleText>[0], text: string) =>
    styleText(style, text, { stream: out });
  const print = (lines: readonly string[]) => out.write(`${lines.join('\n')}\n`);
  let steps = 0;
  return {
    part: (title) => {
      print(['', styled('bold', title), styled('bold', '━'.repeat(title.length))]);
    },
    step: (text) => {
      steps += 1;
      const lines = wrapLine(`${String(steps).padStart(2)}  ${text}`, width);
      print(['', ...lines.map((line) => styled(['bold', 'cyan'], line))]);
    },
    card: (lines) => {
      const wrapped = lines.flatMap((line) => wrapLine(line, width - edge.length));
      print(wrapped.map((line) => `${styled('dim', edge)}${line}`.trimEnd()));
    },
    table: (lines) => {
      print(lines.flatMap((line) => wrapLine(line, width)));
    },
    right: (text) => {
      print(['', ...wrapLine(text, width).map((line) => styled('green', line))]);
    },
    wrong: (texts) => {
      const lines = texts.flatMap((text) => wrapLine(text, width));
      print(['', ...lines.map((line) => styled('red', line))]);
    },
  };
}
