/**
 * Where an organisation's SharePoint is, without a slash at the end: `https://contoso.sharepoint.com` for
 * `contoso.onmicrosoft.com`. An organisation that has renamed its SharePoint domain sets SHAREPOINT_URL instead.
 *
 * @param sharePointDomain that of the organisation's cloud
 */
export function sharePointUrlOf(initialDomain: string, sharePointDomain: string): string {
  const [name = ''] = initialDomain.split('.');
  return `https://${name}.${sharePointDomain}`;
}
