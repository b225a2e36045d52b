/** The two products of "E3 with F3" or "E3 med F3"; undefined where the text does not name two. */
export function twoProducts(typed: string): readonly [string, string] | undefined {
  const parts = typed.split(/\s+(?:with|and|to|med|och|till)\s+|\s*[,;&/]\s*/i).map((part) => part.trim());
  const [one = '', other = '', ...rest] = parts;
  return one !== '' && other !== '' && rest.length === 0 ? [one, other] : undefined;
}
