/** Why the bot should be sent nothing now. Each is a code that `/readyz` says; what lies behind it is in the log. */
export type Unready =
  /** It is about to end, and still answers what comes. */
  | 'stopping'
  /** The database does not answer, or not in time. */
  | 'database'
  /** A newer version of the program has changed the tables. */
  | 'newer-schema'
  /** Jobs are not fetched: a swap that is confirmed would not begin. */
  | 'queue'
  | 'unknown';
