import { plan, sku } from '../products.ts';
import { give, person, type Person } from '../person.ts';

/** Office workers, with suites of the Office 365 family. */
export const office: readonly Person[] = [
  {
    ...person('2fbb1ed0-ed3c-41e9-81bf-3a517ef8389c', 'Anna Berg', 'anna', 'Sales', 'Account manager', [
      give(sku.officeE3),
    ]),
    preferredLanguage: 'sv-SE',
  },
  person('df311b65-e0ac-4655-888d-d1c8af152f87', 'Bo Nilsson', 'bo.nilsson', 'Sales', 'Account manager', [
    give(sku.officeE3),
  ]),
  {
    ...person(
      'e9302986-547b-42a0-a119-fa2c1be1e007',
      'Cecilia Ek',
      'cecilia.ek',
      'Sales',
      'Sales coordinator',
      [give(sku.officeE3)],
    ),
    preferredLanguage: 'sv-SE',
  },
  {
    ...person(
      '4eae3d12-2eda-4c8f-bf42-abdddb5f5285',
      'David Okafor',
      'david.okafor',
      'Finance',
      'Controller',
      [give(sku.officeE3)],
    ),
    usageLocation: 'GB',
  },
  person('280e26e2-0778-4255-8446-07645355fd93', 'Elin Åkesson', 'elin.akesson', 'Finance', 'Accountant', [
    give(sku.officeE3, [plan.teams, plan.vivaEngage]),
  ]),
  person('4c329163-69ad-49d8-bd2d-33abc3b2b34c', 'Gustav Wallin', 'gustav.wallin', 'Finance', 'Treasurer', [
    give(sku.officeE3, [plan.exchangePlan2]),
  ]),
  person(
    'f412961c-7595-4ef0-bfb0-6e5557468ede',
    'Maria Johansson',
    'maria.johansson',
    'Marketing',
    'Designer',
    [give(sku.officeE3)],
  ),
  person(
    '0c4be1ae-8404-433c-a891-4221dd79d5a4',
    'Maria Johansson',
    'maria.johansson2',
    'Customer Care',
    'Agent',
    [give(sku.officeE1)],
  ),
  person('71b97e0f-7274-40ae-8fb7-dd6699dd8795', 'Erik Sand', 'erik.sand', 'Customer Care', 'Agent', [
    give(sku.officeE1),
  ]),
  person('7ca46cc4-a662-43b4-958d-7f4428e73e2c', 'Pär Sjö', 'par.sjo', 'Customer Care', 'Agent', [
    give(sku.officeE1),
  ]),
  person(
    'b72648ff-7f32-4b8f-af34-a6e4cc964fc4',
    'Qadir Rahman',
    'qadir.rahman',
    'Customer Care',
    'Team lead',
    [give(sku.officeE1), give(sku.apps)],
  ),
  {
    ...person(
      'd94e40b5-6056-4070-9b9e-98f5751a58fe',
      'Chloé Dubois',
      'chloe.dubois',
      'Marketing',
      'Copywriter',
      [give(sku.officeE5)],
    ),
    usageLocation: 'FR',
  },
  {
    ...person('d2982d76-8d8f-4cea-ab62-070a2485598e', 'Jürgen Weiß', 'jurgen.weiss', 'Marketing', 'Analyst', [
      give(sku.officeE5),
      give(sku.powerBiPro),
    ]),
    usageLocation: 'DE',
  },
  {
    ...person(
      '95e42275-7df0-4a0b-bcbf-7c73cb018066',
      'Noor van Dijk',
      'noor.van.dijk',
      'Marketing',
      'Brand manager',
      [give(sku.officeE3NoTeams)],
    ),
    usageLocation: 'NL',
  },
];
