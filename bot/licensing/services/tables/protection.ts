import type { ServiceTable } from '../service-table.ts';

/**
 * Defender for Office 365: Plan 1, Plan 2 (its service description). The filtering that every mailbox has is no
 * difference.
 */
export const protection: readonly ServiceTable[] = [
  {
    service: 'protection',
    part: 'mail',
    plans: [
      { id: 'f20fedf3-f3c3-43c3-8267-2bfdd51c0939', name: 'ATP_ENTERPRISE', rank: 1 },
      { id: '493ff600-6a2b-4db6-ad37-a7d4eb214516', name: 'ATP_ENTERPRISE_GOV', rank: 1 },
      { id: '8e0c0a52-6a6c-4d40-8370-dd62790dcd70', name: 'THREAT_INTELLIGENCE', rank: 2 },
      { id: '900018f1-0cdb-4ecb-94d4-90281760fdc6', name: 'THREAT_INTELLIGENCE_GOV', rank: 2 },
    ],
  },
  // Defender for Endpoint: Plan 1, for Business, Plan 2 (Learn, "Compare Microsoft Defender for Endpoint
  // plans").
  {
    service: 'protection',
    part: 'endpoint',
    plans: [
      { id: '292cc034-7b7c-4950-aaf5-943befd3f1d4', name: 'MDE_LITE', rank: 1 },
      { id: 'bfc1bbd9-981b-4f71-9b82-17c35fd0e2a4', name: 'MDE_SMB', rank: 2 },
      { id: '871d91ec-ec1a-452b-a83f-bd76c7d770ef', name: 'WINDEFATP', rank: 3 },
    ],
  },
  // Defender for Identity.
  {
    service: 'protection',
    part: 'identity',
    plans: [{ id: '14ab5db5-e6c4-4b20-b4bc-13e36fd2227f', name: 'ATA', rank: 1 }],
  },
  // Defender for Cloud Apps: discovery, for Office 365, in full.
  {
    service: 'protection',
    part: 'cloud-apps',
    plans: [
      { id: '932ad362-64a8-4783-9106-97849a1a30b9', name: 'ADALLOM_S_DISCOVERY', rank: 1 },
      { id: '8c098270-9dd4-4350-9b30-ba4703f3b36b', name: 'ADALLOM_S_O365', rank: 2 },
      { id: '2e2ddb96-6af9-4b1d-a3f0-d6ecfd22edb2', name: 'ADALLOM_S_STANDALONE', rank: 3 },
      { id: '6ebdddb7-8e55-4af2-952b-69e77262f96c', name: 'ADALLOM_S_STANDALONE_DOD', rank: 3 },
    ],
  },
  // Azure Rights Management and Azure Information Protection, by the plans' names: basic, in full, P1, P2.
  {
    service: 'protection',
    part: 'rights',
    plans: [
      { id: '7a39d7dd-e456-4e09-842a-0204ee08187b', name: 'RMS_S_ADHOC', rank: 1 },
      { id: '31cf2cfc-6b0d-4adc-a336-88b724ed8122', name: 'RMS_S_BASIC', rank: 1 },
      { id: 'bea4c11e-220a-4e6d-8eb8-8ea15d019f90', name: 'RMS_S_ENTERPRISE', rank: 2 },
      { id: '6a76346d-5d6e-4051-9fe3-ed3f312b5597', name: 'RMS_S_ENTERPRISE_GOV', rank: 2 },
      { id: '6c57d4b6-3b23-47a5-9bc9-69f17b4947b3', name: 'RMS_S_PREMIUM', rank: 3 },
      { id: '1b66aedf-8ca1-4f73-af76-ec76c6180f98', name: 'RMS_S_PREMIUM_GOV', rank: 3 },
      { id: '5689bec4-755d-4753-8b61-40975025187c', name: 'RMS_S_PREMIUM2', rank: 4 },
      { id: '5400a66d-eaa5-427d-80f2-0f26d59d8fce', name: 'RMS_S_PREMIUM2_GOV', rank: 4 },
    ],
  },
  // Safe Documents.
  {
    service: 'protection',
    part: 'safe-documents',
    plans: [{ id: 'bf6f5520-59e3-4f82-974b-7dbbc4fd27c7', name: 'SAFEDOCS', rank: 1 }],
  },
  // Defender Vulnerability Management.
  {
    service: 'protection',
    part: 'vulnerabilities',
    plans: [{ id: '36810a13-b903-490a-aa45-afbeb7540832', name: 'TVM_PREMIUM_1', rank: 1 }],
  },
];
