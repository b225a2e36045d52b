import type { UserLanguage, UserStrings } from '../../bot/conversation/language.ts';
import type { ServiceId } from '../../bot/licensing/services/service.ts';

/** What each service is called, in Microsoft's own product terms. */
export const serviceNames: UserStrings<Readonly<Record<ServiceId, string>>> = {
  en: {
    mailbox: 'Mailbox',
    archive: 'Archive mailbox',
    onedrive: 'OneDrive',
    sharepoint: 'SharePoint',
    'viva-engage': 'Viva Engage',
    teams: 'Teams',
    phone: 'Teams Phone',
    'calling-plan': 'Calling Plan',
    meetings: 'Audio Conferencing',
    'office-apps': 'Office desktop apps',
    'office-web': 'Office for the web',
    forms: 'Forms',
    stream: 'Stream',
    planner: 'Planner',
    project: 'Project',
    visio: 'Visio',
    'power-bi': 'Power BI',
    'power-apps': 'Power Apps',
    'power-automate': 'Power Automate',
    'copilot-studio': 'Copilot Studio',
    bookings: 'Bookings',
    todo: 'To Do',
    whiteboard: 'Whiteboard',
    sway: 'Sway',
    loop: 'Loop',
    clipchamp: 'Clipchamp',
    copilot: 'Copilot',
    viva: 'Viva',
    dynamics: 'Dynamics 365',
    'cloud-pc': 'Windows 365',
    'device-management': 'Intune',
    identity: 'Microsoft Entra ID features',
    protection: 'Defender and Purview protection',
  },
  sv: {
    mailbox: 'Postlåda',
    archive: 'Arkivpostlåda',
    onedrive: 'OneDrive',
    sharepoint: 'SharePoint',
    'viva-engage': 'Viva Engage',
    teams: 'Teams',
    phone: 'Teams Phone',
    'calling-plan': 'Samtalsplan',
    meetings: 'Ljudkonferens',
    'office-apps': 'Office-skrivbordsappar',
    'office-web': 'Office på webben',
    forms: 'Forms',
    stream: 'Stream',
    planner: 'Planner',
    project: 'Project',
    visio: 'Visio',
    'power-bi': 'Power BI',
    'power-apps': 'Power Apps',
    'power-automate': 'Power Automate',
    'copilot-studio': 'Copilot Studio',
    bookings: 'Bookings',
    todo: 'To Do',
    whiteboard: 'Whiteboard',
    sway: 'Sway',
    loop: 'Loop',
    clipchamp: 'Clipchamp',
    copilot: 'Copilot',
    viva: 'Viva',
    dynamics: 'Dynamics 365',
    'cloud-pc': 'Windows 365',
    'device-management': 'Intune',
    identity: 'Funktioner i Microsoft Entra ID',
    protection: 'Skydd i Defender och Purview',
  },
};

/** Services whose names are ordinary words and not Microsoft's: within a sentence they begin with a small letter. */
const ordinary: UserStrings<readonly ServiceId[]> = {
  en: ['mailbox', 'archive'],
  sv: ['mailbox', 'archive', 'calling-plan', 'meetings', 'identity', 'protection'],
};

/** The name as it stands within a sentence. */
export function serviceInText(language: UserLanguage, service: ServiceId): string {
  const name = serviceNames[language][service];
  return ordinary[language].includes(service) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
