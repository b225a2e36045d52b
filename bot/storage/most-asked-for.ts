/** The most ids that a query takes as a parameter: of more, all rows there are is less to send. */
export const mostAskedFor = 1_000;
