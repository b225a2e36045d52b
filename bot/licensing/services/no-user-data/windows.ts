import type { PlanName } from '../service-table.ts';

/** Rights to an edition of Windows, to its updates and to printing: the device keeps its files. */
export const windows: readonly PlanName[] = [
  { id: 'e7c91390-7625-45be-94e0-e16907e03118', name: 'Virtualization Rights for Windows 10 (E3/E5+VDA)' },
  { id: 'e041597c-9c7f-4ed9-99b0-2663301576f7', name: 'WIN10_ENT_LOC_F1' },
  { id: '21b439ba-a0ca-424f-a6cc-52f954a5b111', name: 'WIN10_PRO_ENT_SUB' },
  { id: '8e229017-d77b-43d5-9305-903395523b99', name: 'WINBIZ' },
  { id: 'aaa2cd24-5519-450f-a1a0-160750710ca1', name: 'Windows Store for Business EDU Store_faculty' },
  { id: '7bf960f6-2cd9-443a-8046-5dbff9558365', name: 'WINDOWSUPDATEFORBUSINESS_DEPLOYMENTSERVICE' },
  { id: '9a6eeb79-0b4b-4bf0-9808-39d99a2cd5a3', name: 'Windows_Autopatch' },
  { id: 'a420f25f-a7b3-4ff5-a9d0-5d58f73b537d', name: 'WINDOWS_STORE' },
  { id: '795f6fe0-cc4d-4773-b050-5dde4dc704c9', name: 'UNIVERSAL_PRINT_01' },
  { id: 'b67adbaf-a096-42c9-967e-5a84edbe0086', name: 'UNIVERSAL_PRINT_NO_SEEDING' },
];
