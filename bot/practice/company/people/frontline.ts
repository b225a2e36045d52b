import { sku } from '../products.ts';
import { give, person, type Person } from '../person.ts';

/** Shops and warehouse: frontline and business suites. */
export const frontline: readonly Person[] = [
  person(
    'f23fb8ad-e27b-42a3-b868-f345a2f80041',
    'Fatima Haddad',
    'fatima.haddad',
    'Store Uppsala',
    'Sales assistant',
    [give(sku.microsoftF3)],
  ),
  person(
    'b0b7e1a5-010a-4d85-9804-4822b5c0bec0',
    'Oskar Lund',
    'oskar.lund',
    'Store Uppsala',
    'Sales assistant',
    [give(sku.microsoftF3)],
  ),
  person(
    'd2886bdc-2642-4fbb-afba-f9201d4e6c4b',
    'Saga Dahl',
    'saga.dahl',
    'Store Uppsala',
    'Sales assistant',
    [give(sku.microsoftF3)],
  ),
  {
    ...person('dc95a4b6-262c-4d5d-895e-3e73c0c99ded', 'Kofi Mensah', 'kofi.mensah', 'Warehouse', 'Picker', [
      give(sku.microsoftF1),
    ]),
    mail: null,
  },
  {
    ...person('35b20681-7861-4093-974f-8256f49e113b', 'Wilma Björk', 'wilma.bjork', 'Warehouse', 'Picker', [
      give(sku.microsoftF1),
    ]),
    mail: null,
  },
  {
    ...person('fa2c58cf-2d9e-4b01-b6f7-f4587bd38a84', 'Tove Hansen', 'tove.hansen', 'Warehouse', 'Planner', [
      give(sku.businessBasic),
    ]),
    usageLocation: 'DK',
  },
  person('0965e9aa-86c7-4967-8880-b74c3708d722', 'Ravi Patel', 'ravi.patel', 'Warehouse', 'Driver', [
    give(sku.businessStandard),
  ]),
  person('49ef6429-df87-44c4-a651-87462aaf7a4a', 'Signe Holm', 'signe.holm', 'Warehouse', 'Driver', [
    give(sku.businessStandard),
  ]),
  {
    ...person('b69a0745-865e-4784-b9e9-b29664c8765d', 'Vera Novak', 'vera.novak', 'Warehouse', 'Driver', [
      give(sku.exchangeKiosk),
    ]),
    usageLocation: 'CZ',
  },
];
