import type { ServiceTable } from '../service-table.ts';

/** Microsoft Bookings. */
export const bookings: readonly ServiceTable[] = [
  {
    service: 'bookings',
    plans: [{ id: '199a5c09-e0ca-4e37-8f7c-b05d533e1ea2', name: 'MICROSOFTBOOKINGS', rank: 1 }],
  },
];
