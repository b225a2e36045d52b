import { sku } from '../products.ts';
import { give, person, type Person } from '../person.ts';

/** One person for each case that a swap has to get right: second products, group licenses, no usage location. */
export const special: readonly Person[] = [
  person(
    'a4f8bd08-c6ca-404c-b25d-fd526afe5edd',
    'Johan Lund',
    'johan.lund',
    'Engineering',
    'Project manager',
    [give(sku.officeE3), give(sku.projectPlan3)],
  ),
  person('2ed4808d-1f53-4b8c-8f0f-90f35709e405', 'Karin Ström', 'karin.strom', 'Engineering', 'Architect', [
    give(sku.officeE3),
    give(sku.visioPlan2),
    give(sku.powerBiPro),
  ]),
  {
    ...person(
      'b37aeb01-e3d6-4361-8da9-e0f7409ebbbb',
      'Mei Chen',
      'mei.chen',
      'Engineering',
      'Support engineer',
      [give(sku.officeE3), give(sku.teamsPhone), give(sku.domesticCalling)],
    ),
    usageLocation: 'GB',
  },
  {
    ...person(
      '4cb7ab24-906c-4067-83b2-2c8152d36ab6',
      'Xavier Romero',
      'xavier.romero',
      'Engineering',
      'Developer',
      [give(sku.microsoftE3), give(sku.copilot)],
    ),
    usageLocation: 'ES',
  },
  person(
    '78513033-587e-4f7e-8859-194258220bac',
    'Yasmin Ali',
    'yasmin.ali',
    'Engineering',
    'Technical writer',
    [give(sku.exchangePlan1), give(sku.apps)],
  ),
  {
    ...person('2b164095-6f02-424f-9f4e-2166ede18709', 'Zoltán Kiss', 'zoltan.kiss', 'Engineering', 'Tester', [
      give(sku.exchangePlan1),
    ]),
    usageLocation: 'HU',
  },
  person('ae77ca3c-6295-477c-88e8-765adb0bf2a2', 'Nils Friberg', 'nils.friberg', 'Sales', 'Trainee', []),
  person('c20b3a7f-c1f7-4035-b254-71ff5bc51a9b', 'Olga Ivanova', 'olga.ivanova', 'Sales', 'Account manager', [
    give(sku.officeE3),
  ]),
  {
    ...person('2017d130-6fbe-4bc3-8b4e-54d58be046b0', 'Ingrid Moe', 'ingrid.moe', 'Sales', 'Consultant', [
      give(sku.officeE3),
    ]),
    usageLocation: null,
  },
  {
    ...person(
      '1dd36ee9-a66a-4725-b51b-4c54715b879e',
      'Ture Alm',
      'ture.alm',
      'Sales',
      'Starts on Monday',
      [],
    ),
    usageLocation: null,
  },
  {
    ...person(
      'fba5913d-d741-42ad-849c-812d81852b2a',
      'Sven Dahlgren',
      'sven.dahlgren',
      'Finance',
      'On leave',
      [give(sku.officeE3)],
    ),
    accountEnabled: false,
  },
];
