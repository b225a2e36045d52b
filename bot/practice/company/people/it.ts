import { sku } from '../products.ts';
import { give, person, type Person } from '../person.ts';

/** Those who look after the directory, and some others who hold a role. */
export const it: readonly Person[] = [
  {
    ...person(
      '0b1c6a96-b1f5-4ab2-8f4a-a46764e29b77',
      'Astrid Lindqvist',
      'astrid.lindqvist',
      'IT',
      'Head of IT',
      [give(sku.microsoftE5)],
    ),
    preferredLanguage: 'sv-SE',
  },
  {
    ...person('4651d4cc-381c-4efb-a6b8-8aa30ce8b406', 'Lars Holm', 'lars.holm', 'IT', 'License manager', [
      give(sku.microsoftE3),
    ]),
    preferredLanguage: 'sv-SE',
  },
  person(
    '72485191-245e-4262-a012-22d654504ace',
    'Ulla Forsberg',
    'ulla.forsberg',
    'IT',
    'Identity specialist',
    [give(sku.microsoftE3)],
  ),
  {
    ...person('d7347079-d532-48e0-8f71-99d6f6e5148b', 'Torsten Vik', 'torsten.vik', 'IT', 'Service desk', [
      give(sku.microsoftE3),
    ]),
    usageLocation: 'NO',
  },
  person('22e4e4a1-174a-4488-bd11-5906d658e2e6', 'Petra Ås', 'petra.as', 'Store Uppsala', 'Store manager', [
    give(sku.businessPremium),
  ]),
  person('5a8330d1-0058-404a-9fc7-c87be8e5b3e9', 'Hjalmar Ros', 'hjalmar.ros', 'IT', 'Help desk', [
    give(sku.businessPremium),
  ]),
  {
    ...person('1a715734-6352-4ef7-bde3-f69506bf97c0', 'Priya Raman', 'priya.raman', 'IT', 'Auditor', [
      give(sku.microsoftE5),
    ]),
    usageLocation: 'GB',
  },
];
