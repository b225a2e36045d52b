import type { ServiceTable } from '../service-table.ts';

/** Plan 2. */
export const intuneSuite: readonly ServiceTable[] = [
  {
    service: 'device-management',
    part: 'plan-2',
    plans: [{ id: 'd9923fe3-a2de-4d29-a5be-e3e83bb786be', name: 'INTUNE_P2', rank: 1 }],
  },
  // Endpoint Privilege Management.
  {
    service: 'device-management',
    part: 'endpoint-privilege',
    plans: [{ id: 'bb73f429-78ef-4ff2-83c8-722b04c3e7d1', name: 'Intune-EPM', rank: 1 }],
  },
  // Tunnel for mobile apps.
  {
    service: 'device-management',
    part: 'tunnel',
    plans: [{ id: 'a6e407da-7411-4397-8a2e-d9b52780849e', name: 'Intune-MAMTunnel', rank: 1 }],
  },
  // Advanced Analytics.
  {
    service: 'device-management',
    part: 'analytics',
    plans: [{ id: '2a4baa0e-5e99-4c38-b1f2-6864960f1bd1', name: 'Intune_AdvancedEA', rank: 1 }],
  },
  // The ServiceNow connection.
  {
    service: 'device-management',
    part: 'servicenow',
    plans: [{ id: '3eeb8536-fecf-41bf-a3f8-d6f17a9f3efc', name: 'Intune_ServiceNow', rank: 1 }],
  },
  // Remote Help.
  {
    service: 'device-management',
    part: 'remote-help',
    plans: [{ id: 'a4c6cf29-1168-4076-ba5c-e8fe0e62b17e', name: 'REMOTE_HELP', rank: 1 }],
  },
  // Enterprise App Management.
  {
    service: 'device-management',
    part: 'app-management',
    plans: [{ id: '3afa0b92-83ef-41c1-8d64-586ab882a951', name: '3_PARTY_APP_PATCH', rank: 1 }],
  },
  // Cloud PKI.
  {
    service: 'device-management',
    part: 'cloud-pki',
    plans: [{ id: '795aec3a-93a2-45be-92c4-47b9a76340ca', name: 'CLOUD_PKI', rank: 1 }],
  },
];
