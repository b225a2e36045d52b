import type { Assignment } from './company.ts';
import { licenseDesk, storeUppsala } from './groups.ts';
import { roles } from './roles.ts';

/** Who holds which role, and where: one through a group, one within an administrative unit only. */
export const roleAssignments: readonly Assignment[] = [
  { principalId: '0b1c6a96-b1f5-4ab2-8f4a-a46764e29b77', roleId: roles.global.id, scope: '/' },
  { principalId: '4651d4cc-381c-4efb-a6b8-8aa30ce8b406', roleId: roles.license.id, scope: '/' },
  { principalId: '72485191-245e-4262-a012-22d654504ace', roleId: roles.user.id, scope: '/' },
  { principalId: licenseDesk.id, roleId: roles.license.id, scope: '/' },
  {
    principalId: '22e4e4a1-174a-4488-bd11-5906d658e2e6',
    roleId: roles.license.id,
    scope: `/administrativeUnits/${storeUppsala.id}`,
  },
  { principalId: '5a8330d1-0058-404a-9fc7-c87be8e5b3e9', roleId: roles.helpdesk.id, scope: '/' },
  { principalId: '1a715734-6352-4ef7-bde3-f69506bf97c0', roleId: roles.globalReader.id, scope: '/' },
];
