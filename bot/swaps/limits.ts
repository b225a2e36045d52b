/** The most users that one swap takes. */
export const usersPerSwap = 100_000;
