/** What the words of a task point to. */
export interface TaskPlaces {
  /** Where SharePoint is, for example `https://contoso.sharepoint.com`. */
  readonly sharePoint: string;
}

/** One task of the checklist: what to do, and how in steps that hold today, as a paragraph of Markdown. */
export interface TaskWords {
  readonly title: string;
  readonly steps: (places: TaskPlaces) => string;
}

/** The address that the start page of a team site has in its classic form ("Move users to a different subscription"). */
export function classicAddress({ sharePoint }: TaskPlaces): string {
  return `${sharePoint}/_layouts/15/start.aspx#/SitePages/Home.aspx`;
}

const support = 'https://support.microsoft.com/office/';
const learn = 'https://learn.microsoft.com/';

/** Microsoft's own pages. */
export const taskLinks = {
  pstExport: `${support}export-or-backup-email-contacts-and-calendar-to-an-outlook-pst-file-14252b52-3075-4e9b-be4e-ff9ef1068f91`,
  download: `${support}download-files-and-folders-from-onedrive-or-sharepoint-5c7397b7-19c7-4893-84fe-d02e8fa5df05`,
  vivaEngage: `${learn}viva/engage/eac-as-manage-data`,
  vivaEngageApi: `${learn}rest/api/yammer/network-data-export`,
  ediscovery: `${learn}purview/edisc-search-export`,
  unlicensedOneDrive: `${learn}sharepoint/unlicensed-onedrive-accounts`,
  phoneNumbers: `${learn}microsoftteams/phone-numbers-licensing-changes`,
  switchPlan: `${learn}microsoft-365/frontline/switch-from-enterprise-to-frontline`,
  holds: `${learn}troubleshoot/exchange/user-and-shared-mailboxes/errors-after-unassigning-user-license`,
} as const;
