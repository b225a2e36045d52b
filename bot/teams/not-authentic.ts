/** The activity does not prove that it comes from the Bot Connector. */
export class NotAuthentic extends Error {
  override readonly name = 'NotAuthentic';
  readonly code = 'not-authentic';
}
