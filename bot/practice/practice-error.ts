/** Why there can be no practice. The message is for the person who runs the program, and says what to do. */
export class PracticeError extends Error {
  override readonly name = 'PracticeError';
}
