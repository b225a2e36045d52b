import type { ServiceId } from '../../bot/licensing/services/service.ts';
import type { sku } from './owned.ts';

/** The columns of the tables below. */
export const columns: readonly ServiceId[] = [
  'mailbox',
  'archive',
  'onedrive',
  'sharepoint',
  'viva-engage',
  'teams',
  'forms',
  'stream',
  'planner',
  'power-bi',
  'power-apps',
  'power-automate',
  'phone',
  'office-apps',
];

type Name = keyof typeof sku;

/**
 * From, to, and what becomes of each service: k kept, g gained, r reduced, l lost, - neither before nor after.
 * Sizes in GB where they matter: `r100>2`. No target is `nothing`.
 */
export type Row = readonly [from: Name, to: Name | 'nothing', cells: string];

export interface Group {
  readonly name: string;
  readonly rows: readonly Row[];
}

// Sizes. Mailbox and archive: Learn, "Exchange Online limits": Kiosk 2 GB and no archive, Plan 1 50 GB with 50 GB of
// archive, Plan 2 100 GB with an archive that grows to 1.5 TB. OneDrive: Learn, "OneDrive service description": 1 TB,
// with E3 and E5 up to 5 TB, in F plans 2 GB. What each product carries: Learn, "Product names and service plan
// identifiers for licensing".
export const groups: readonly Group[] = [
  {
    // Learn, "Move users to a different subscription": to the same or more services there is nothing to back up.
    // Learn, "Office 365 service descriptions": Power BI Pro and Teams Phone come with E5 only.
    name: 'among the enterprise suites',
    rows: [
      //                        mail  arch    oned     shar eng tea for str pla bi app flo pho off
      ['officeE1', 'officeE3', 'k50>100 k50>1536 k1024>5120 k k k k k k - k k - k'],
      ['officeE1', 'officeE5', 'k50>100 k50>1536 k1024>5120 k k k k k k g k k g k'],
      ['officeE3', 'officeE5', 'k100>100 k k k k k k k k g k k g k'],
      ['officeE3', 'e3', 'k100>100 k k5120>5120 k k k k k k - k k - k'],
      ['officeE5', 'e5', 'k k k k k k k k k k k k k k'],
      ['e3', 'e5', 'k k k k k k k k k g k k g k'],
      ['e3', 'officeE3', 'k k k k k k k k k - k k - k'],
      ['e5', 'e3', 'k100>100 k k k k k r r k l r r l k'],
      ['officeE5', 'officeE3', 'k100>100 k k k k k r r k l r r l k'],
      ['officeE5', 'officeE1', 'r100>50 r1536>50 r5120>1024 r k k r r k l r r l r'],
      ['officeE3', 'officeE1', 'r100>50 r1536>50 r5120>1024 r k k r r k - r r - r'],
      ['e3', 'officeE1', 'r100>50 r1536>50 r5120>1024 r k k r r k - r r - r'],
      ['e5', 'officeE5', 'k k k k k k k k k k k k k k'],
    ],
  },
  {
    // Learn, "Changing from a Microsoft 365 E plan to a Microsoft 365 F plan": F3 has a 2 GB mailbox without archive,
    // 2 GB of OneDrive, no personal site, no desktop apps, Stream without publishing, no Power BI, no Teams Phone; F1
    // has besides no mailbox rights, no Forms, no Power Apps, no Power Automate. The older F1 carries no Exchange plan
    // but Foundation; the later one Kiosk, "to enable Teams calendar only".
    name: 'between enterprise and frontline suites',
    rows: [
      ['officeE3', 'f3', 'r100>2 l r5120>2 r k k r r k - r r - r'],
      ['e3', 'f3', 'r100>2 l r5120>2 r k k r r k - r r - r'],
      ['e5', 'f3', 'r100>2 l r5120>2 r k k r r k l r r l r'],
      ['officeE5', 'officeF3', 'r100>2 l r5120>2 r k k r r k l r r l r'],
      ['officeE1', 'f3', 'r50>2 l r1024>2 r k k r r k - r r - k'],
      ['officeE1', 'officeF3', 'r50>2 l r1024>2 r k k r r k - r r - k'],
      ['e3', 'f1', 'l l r5120>2 r k k l r k - l l - l'],
      ['e5', 'f1', 'l l r5120>2 r k k l r k l l l l l'],
      ['officeE1', 'f1', 'l l r1024>2 r k k l r k - l l - l'],
      ['f3', 'f1', 'l - k2>2 k k k l k k - l l - l'],
      ['e3', 'f1WithCalendar', 'r l r5120>2 r k k l r k - l l - l'],
      ['f3', 'f1WithCalendar', 'r - k2>2 k k k l k k - l l - l'],
      ['f1', 'f1WithCalendar', 'g - k k k k - k k - - - - -'],
      ['f1WithCalendar', 'f3', 'k - k2>2 k k k g k k - g g - g'],
      ['f1', 'f3', 'g - k2>2 k k k g k k - g g - g'],
      ['f1', 'e3', 'g g k2>5120 k k k g k k - g g - g'],
      ['officeF3', 'f3', 'k2>2 - k k k k k k k - k k - k'],
      ['f3', 'officeF3', 'k2>2 - k k k k k k k - k k - k'],
      ['f3', 'officeE1', 'k2>50 g k2>1024 k k k k k k - k k - k'],
      ['f3', 'e3', 'k2>100 g k2>5120 k k k k k k - k k - k'],
      ['f3', 'e5', 'k2>100 g k2>5120 k k k k k k g k k g k'],
    ],
  },
  {
    // Learn, "Microsoft Teams licensing" (April 2024): a suite without Teams is the suite, and Teams is bought besides.
    name: 'to and from suites without Teams',
    rows: [
      ['e3', 'e3NoTeams', 'k100>100 k k k k l k k k - k k - k'],
      ['e5', 'e5NoTeams', 'k100>100 k k k k l k k k k k k k k'],
      ['officeE3', 'officeE3NoTeams', 'k100>100 k k k k l k k k - k k - k'],
      ['e3NoTeams', 'e3', 'k k k k k g k k k - k k - k'],
      ['officeE3NoTeams', 'officeE3', 'k k k k k g k k k - k k - k'],
      ['e3NoTeams', 'e5NoTeams', 'k k k k k - k k k g k k g k'],
      ['e5', 'e3NoTeams', 'k100>100 k k k k l r r k l r r l k'],
      ['e3NoTeams', 'f3', 'r100>2 l r5120>2 r k g r r k - r r - r'],
    ],
  },
  {
    // Learn, "Microsoft 365 Business service descriptions": 50 GB of mailbox and 1 TB of OneDrive in all three; Basic
    // has no desktop apps; archiving beyond 50 GB comes with Premium. Basic's row in Microsoft's list has no Stream plan.
    name: 'among the business suites, and between them and the others',
    rows: [
      ['businessBasic', 'businessStandard', 'k50>50 k50>50 k1024>1024 k k k k g k - k k - k'],
      ['businessBasic', 'businessPremium', 'k50>50 k50>1536 k k k k k g k - k k - k'],
      ['businessStandard', 'businessPremium', 'k50>50 k50>1536 k k k k k k k - k k - k'],
      ['businessStandard', 'businessBasic', 'k50>50 k50>50 k k k k k l k - k k - r'],
      ['businessPremium', 'businessStandard', 'k50>50 r1536>50 k1024>1024 k k k k k k - k k - k'],
      ['businessPremium', 'businessBasic', 'k50>50 r1536>50 k1024>1024 k k k k l k - k k - r'],
      ['businessPremium', 'e3', 'k50>100 k1536>1536 k1024>5120 k k k k k k - k k - k'],
      ['businessPremium', 'officeE3', 'k50>100 k1536>1536 k1024>5120 k k k k k k - k k - k'],
      ['businessStandard', 'officeE1', 'k50>50 k50>50 k1024>1024 k k k k k k - k k - r'],
      ['businessBasic', 'officeE1', 'k50>50 k k k k k k g k - k k - k'],
      ['officeE1', 'businessBasic', 'k50>50 k k k k k k l k - k k - k'],
      ['officeE3', 'businessStandard', 'r100>50 r1536>50 r5120>1024 r k k r r k - r r - r'],
      ['officeE3', 'businessPremium', 'r100>50 k1536>1536 r5120>1024 r k k r r k - r r - r'],
      ['e3', 'businessBasic', 'r100>50 r1536>50 r5120>1024 r k k r l k - r r - r'],
      ['e5', 'businessPremium', 'r100>50 k1536>1536 r5120>1024 r k k r r k l r r l r'],
      ['businessBasic', 'f3', 'r50>2 l r1024>2 r k k r g k - r r - k'],
      ['businessPremium', 'f3', 'r50>2 l r1024>2 r k k r r k - r r - r'],
    ],
  },
  {
    // Learn, "Exchange Online service description", "SharePoint service description", "OneDrive service description":
    // each is one service bought for itself. OneDrive (Plan 1) brings Forms with it in Microsoft's list, Plan 2 does not.
    name: 'to and from single services',
    rows: [
      ['officeE3', 'exchangePlan1', 'r100>50 r1536>50 l l l l l l l - l l - l'],
      ['officeE3', 'exchangePlan2', 'k100>100 k1536>1536 l l l l l l l - l l - l'],
      ['officeE1', 'exchangePlan2', 'k50>100 k50>1536 l l l l l l l - l l - l'],
      ['officeE1', 'exchangeKiosk', 'r50>2 l l l l l l l l - l l - l'],
      ['exchangePlan1', 'officeE1', 'k50>50 k50>50 g g g g g g g - g g - g'],
      ['exchangePlan1', 'exchangePlan2', 'k50>100 k50>1536 - - - - - - - - - - - -'],
      ['exchangePlan2', 'exchangePlan1', 'r100>50 r1536>50 - - - - - - - - - - - -'],
      ['exchangePlan1', 'exchangeKiosk', 'r50>2 l - - - - - - - - - - - -'],
      ['exchangeKiosk', 'exchangePlan1', 'k2>50 g - - - - - - - - - - - -'],
      ['exchangeKiosk', 'f1WithCalendar', 'r - g g g g - g g - - - - -'],
      ['exchangeKiosk', 'f3', 'k2>2 - g g g g g g g - g g - g'],
      ['businessPremium', 'archiving', 'l l l l l l l l l - l l - l'],
      ['officeE3', 'sharepointPlan1', 'l l r5120>1024 r l l l l l - l l - l'],
      ['officeE3', 'sharepointPlan2', 'l l k5120>5120 k l l l l l - l l - l'],
      ['sharepointPlan1', 'sharepointPlan2', '- - k1024>5120 k - - - - - - - - - -'],
      ['onedrivePlan1', 'onedrivePlan2', '- - k1024>5120 - - - l - - - - - - -'],
    ],
  },
  {
    // Learn, "Microsoft 365 Apps": desktop apps with 1 TB of OneDrive, no mailbox, no team sites, no Teams. Forms comes
    // with them as Plan E1 in Microsoft's list.
    name: 'to and from Microsoft 365 Apps',
    rows: [
      ['officeE3', 'apps', 'l l r5120>1024 l l l r l l - l l - k'],
      ['officeE1', 'apps', 'l l k1024>1024 l l l k l l - l l - k'],
      ['businessStandard', 'appsForBusiness', 'l l k1024>1024 l l l k l l - l l - k'],
      ['apps', 'officeE3', 'g g k1024>5120 g g g k g g - g g - k'],
      ['appsForBusiness', 'businessStandard', 'g g k g g g k g g - g g - k'],
      ['apps', 'appsForBusiness', '- - k1024>1024 - - - k - - - - - - r'],
    ],
  },
  {
    // Learn, "How changing licenses affects phone numbers"; Learn, "Power BI licenses and subscriptions"; Microsoft
    // Teams service description. Teams alone sells no email: its Kiosk plan is for the calendar.
    name: 'to and from Teams, Teams Phone and Power BI, and to nothing',
    rows: [
      ['e5', 'teamsPhone', 'l l l l l l l l l l l l k l'],
      ['teamsPhone', 'e5', 'g g g g g g g g g g g g k g'],
      ['e5', 'powerBiPro', 'l l l l l l l l l k l l l l'],
      ['powerBiPro', 'e5', 'g g g g g g g g g k g g g g'],
      ['powerBiPro', 'e3', 'g g g g g g g g g l g g - g'],
      ['officeE3', 'teamsEssentials', 'l l l l l r l l l - l l - l'],
      ['officeE1', 'teamsEnterprise', 'r l r1024>10 l l k k l l - l l - l'],
      ['teamsEnterprise', 'officeE1', 'k g k10>1024 g g k k g g - g g - g'],
      ['officeE1', 'nothing', 'l l l l l l l l l - l l - l'],
      ['e5', 'nothing', 'l l l l l l l l l l l l l l'],
    ],
  },
];
