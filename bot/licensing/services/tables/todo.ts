import type { ServiceTable } from '../service-table.ts';

/**
 * Microsoft To Do. Tasks are kept in the mailbox and follow it; nothing says that the plans differ, so they are
 * not ranked.
 */
export const todo: readonly ServiceTable[] = [
  {
    service: 'todo',
    plans: [
      { id: '80873e7a-cd2a-4e67-b061-1b5381a676a5', name: 'BPOS_S_TODO_FIRSTLINE', rank: 1 },
      { id: '5e62787c-c316-451f-b873-1d05acd4d12c', name: 'BPOS_S_TODO_1', rank: 1 },
      { id: 'c87f142c-d1e9-4363-8630-aaea9c4d9ae5', name: 'BPOS_S_TODO_2', rank: 1 },
      { id: '3fb82609-8c27-4f7b-bd51-30634711ee67', name: 'BPOS_S_TODO_3', rank: 1 },
    ],
  },
];
