/**
 * What is new on a card that was printed before, with a line of dots for what was not; its first and its last line
 * say which card it is and what can be pressed. The whole card where most of it is new.
 */
export function newsOf(lines: readonly string[], printed: readonly string[]): readonly string[] {
  const isShown = lines.map(
    (line, index) => !printed.includes(line) || index === 0 || index === lines.length - 1,
  );
  if (isShown.filter(Boolean).length * 2 > lines.length) return lines;
  return lines.flatMap((line, index) => {
    if (isShown[index] === true) return [line];
    return isShown[index - 1] === true ? ['…'] : [];
  });
}
