/**
 * How near the tenant is to its quota, as Graph says it: 1 is where throttling begins. It says so only from 0.8 on
 * (Microsoft Graph throttling: `x-ms-throttle-limit-percentage`).
 */
export type Load = number | undefined;

/** From here on it is time to slow down. */
export const highLoad = 0.8;
