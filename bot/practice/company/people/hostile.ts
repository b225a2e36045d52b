import { sku } from '../products.ts';
import { give, person, type Person } from '../person.ts';

/** Names that a card must show as they are: Markdown, mark-up, templates, line ends, another writing direction. */
export const hostile: readonly Person[] = [
  person(
    '090985fe-84e3-44a5-bdf5-43ef827e5fd5',
    '[Click](https://evil.example)',
    'mallory.link',
    'Marketing',
    'Tester',
    [give(sku.officeE3)],
  ),
  person(
    'ef0fbdfa-d086-4a02-85ce-52b12816ca66',
    '**bold** <at>x</at>',
    'mallory.bold',
    'Marketing',
    'Tester',
    [give(sku.officeE1)],
  ),
  person(
    'a1e9d3ee-a174-47c2-94b1-afb8ac7fa956',
    `${'Maximiliana '.repeat(16)}von Hohenstein-Bergfried`,
    'mallory.long',
    'Marketing',
    'Tester',
    [give(sku.officeE1)],
  ),
  person(
    '839bb23a-b2e3-4179-bb55-a382e90f4afb',
    '\u202Eמלורי \u0645\u0627\u0644\u0648\u0631\u064A\u202C',
    'mallory.rtl',
    'Marketing',
    'Tester',
    [give(sku.officeE1)],
  ),
  person(
    'fe811d9b-119c-461c-a388-afc72a858132',
    '${name} {{name}}',
    'mallory.template',
    'Marketing',
    'Tester',
    [give(sku.businessBasic)],
  ),
  person(
    '45a79972-ed9e-4d2b-8ae1-c0719c485d0c',
    '"O\'Hara"\n<script>alert(1)</script>',
    'mallory.quotes',
    'Marketing',
    'Tester',
    [give(sku.microsoftF3)],
  ),
];
