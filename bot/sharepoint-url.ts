/** The clouds whose initial domains do not end in `.onmicrosoft.com`, and where their SharePoint is. */
const nationalClouds: Readonly<Record<string, string>> = {
  'onmicrosoft.us': 'sharepoint.us',
  'partner.onmschina.cn': 'sharepoint.cn',
};

/**
 * Where an organisation's SharePoint is, without a slash at the end: `https://contoso.sharepoint.com` for
 * `contoso.onmicrosoft.com`. An organisation that has renamed its SharePoint domain sets SHAREPOINT_URL instead.
 */
export function sharePointUrlOf(initialDomain: string): string {
  const [name = '', ...rest] = initialDomain.split('.');
  return `https://${name}.${nationalClouds[rest.join('.')] ?? 'sharepoint.com'}`;
}
