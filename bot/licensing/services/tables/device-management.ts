import type { ServiceTable } from '../service-table.ts';

/**
 * Microsoft Intune: the mobile device management of Office 365, then Plan 1 in its editions (Learn, "Microsoft
 * Intune licensing").
 */
export const deviceManagement: readonly ServiceTable[] = [
  {
    service: 'device-management',
    plans: [
      { id: '882e1d05-acd1-4ccb-8708-6ee03664b117', name: 'INTUNE_O365', rank: 1 },
      { id: '8e9ff0ff-aa7a-4b20-83c1-2f636b600ac2', name: 'INTUNE_SMBIZ', rank: 2 },
      { id: 'da24caf9-af8e-485c-b7c8-e73336da2693', name: 'INTUNE_EDU', rank: 2 },
      { id: 'c1ec4a95-1f05-45b3-a911-aa3fa01094f5', name: 'INTUNE_A', rank: 2 },
      { id: '3e170737-c728-4eae-bbb9-3f3360f7184c', name: 'INTUNE_A_VL', rank: 2 },
      { id: 'd216f254-796f-4dab-bbfa-710686e646b9', name: 'INTUNE_A_GOV', rank: 2 },
    ],
  },
];
