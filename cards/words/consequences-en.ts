import type { ServiceId } from '../../bot/licensing/services/service.ts';
import type { Consequence } from './consequence.ts';

export const english: Readonly<Record<ServiceId, Consequence>> = {
  mailbox: {
    lost: 'Email, contacts and calendar can no longer be opened. The mailbox is kept for 30 days and comes back if a license with a mailbox is assigned in that time; after that it is deleted and cannot be recovered.',
    reduced:
      'Nothing is deleted, but a mailbox that holds more than the new size can neither send nor receive until it is smaller.',
  },
  archive: {
    lost: 'The archive can no longer be opened, and may be deleted after 30 days. Save what is needed first.',
    reduced: 'The archive holds less. Save what is needed first.',
  },
  onedrive: {
    lost: 'Files become read-only after 60 days and are archived after 93 days, when nobody can open them. After twelve months in total without a license they are deleted.',
    reduced: 'OneDrive becomes read-only for anyone who stores more than the new size.',
  },
  sharepoint: {
    lost: 'SharePoint disappears from the Microsoft 365 menu. The team sites stay: notebooks, documents, tasks and calendars can still be viewed and updated through direct links, as long as the user stays in the organization.',
    reduced: 'The team sites stay as they are; some SharePoint features are no longer included.',
  },
  'viva-engage': {
    lost: 'What has been posted stays. Unless the organization blocks users without a license, they keep their access. Only an administrator can export the messages.',
    reduced: 'What has been posted stays; some features are no longer included.',
  },
  teams: {
    lost: 'The user can no longer sign in to Teams. Messages already sent stay with the others. Microsoft does not say how long the user’s own are kept.',
    reduced:
      'Chats and channels stay; some features, such as webinars and live events, are no longer included.',
  },
  phone: {
    lost: 'The phone number is taken away at once and calls no longer arrive. It does not come back by itself.',
    reduced: 'Some calling features are no longer included.',
  },
  'calling-plan': {
    lost: 'Calls to and from ordinary phone numbers stop at once, and a number that belongs to the plan is taken away.',
    reduced: 'Fewer call minutes or destinations are included.',
  },
  meetings: {
    lost: 'Meetings no longer get a dial-in number; invitations already sent show one that does not work.',
    reduced: 'Some meeting features are no longer included.',
  },
  'office-apps': {
    lost: 'Word, Excel, PowerPoint and Outlook on the computer soon only open files for reading. Files on the computer stay. Without Outlook on the computer no .pst file can be made.',
    reduced:
      'Fewer apps are included. Where none for the computer are left, Outlook there can no longer make a .pst file.',
  },
  'office-web': {
    lost: 'Files can no longer be edited in the browser. The files stay.',
    reduced: 'Files can be read in the browser, but not everything can be edited.',
  },
  forms: {
    lost: 'New forms cannot be made. Microsoft does not say what happens to existing forms and their answers, so save the answers first.',
    reduced: 'Forms collect fewer answers; existing ones stay.',
  },
  stream: {
    lost: 'Videos are files in OneDrive and SharePoint, so the same happens to them as to other files there. New videos cannot be published.',
    reduced: 'Videos can be watched; some ways of making them are no longer included.',
  },
  planner: {
    lost: 'Plans belong to their group and stay there, but the user can no longer work in them.',
    reduced:
      'Plans stay; premium features are no longer included. Microsoft does not say what happens to premium plans.',
  },
  project: {
    lost: 'The user can no longer open projects. Microsoft does not say what happens to them, so save what is needed first.',
    reduced: 'Some project features are no longer included.',
  },
  visio: {
    lost: 'Drawings stay where they are stored, but can only be viewed.',
    reduced: 'Drawings stay; some ways of editing them are no longer included.',
  },
  'power-bi': {
    lost: 'Reports stay, but cannot be shared and shared workspaces cannot be opened.',
    reduced: 'Reports stay; some ways of sharing them are no longer included.',
  },
  'power-apps': {
    lost: 'Apps stay, but the user can no longer run or make them.',
    reduced: 'Apps that use premium features may stop working.',
  },
  'power-automate': {
    lost: 'Flows that run under the user’s license stop; Microsoft turns premium flows off after 30 to 90 days.',
    reduced: 'Flows that use premium features may be turned off after 30 to 90 days.',
  },
  'copilot-studio': {
    lost: 'Agents the user has made can no longer be edited. Microsoft does not say what happens to them.',
    reduced: 'Some ways of making agents are no longer included.',
  },
  bookings: {
    lost: 'The user can no longer manage bookings. Microsoft does not say how long the calendar is kept.',
    reduced: 'Some booking features are no longer included.',
  },
  todo: {
    lost: 'Tasks are kept in the mailbox, so the same happens to them.',
    reduced: 'Tasks stay; some features are no longer included.',
  },
  whiteboard: {
    lost: 'Whiteboards are files in OneDrive, so the same happens to them as to other files there.',
    reduced: 'Whiteboards stay; some features are no longer included.',
  },
  sway: {
    lost: 'Sways can no longer be edited. Microsoft does not say how long they are kept.',
    reduced: 'Sways stay; some features are no longer included.',
  },
  loop: {
    lost: 'Loop pages are stored in OneDrive and SharePoint, so the same happens to them as to other files there; new workspaces cannot be made.',
    reduced: 'Loop pages stay; some features are no longer included.',
  },
  clipchamp: {
    lost: 'The same happens to videos saved to OneDrive as to other files there; new ones cannot be edited. Microsoft does not say what happens to projects that are not exported, so export them first.',
    reduced: 'Some ways of editing videos are no longer included.',
  },
  copilot: {
    lost: 'Copilot no longer answers in the apps. Documents made with it stay.',
    reduced: 'Copilot stays in fewer apps.',
  },
  viva: {
    lost: 'The Viva features go away for the user. Microsoft does not say how long their data is kept.',
    reduced: 'Some Viva features are no longer included.',
  },
  dynamics: {
    lost: 'The user can no longer sign in to the Dynamics 365 apps. Records belong to the organization and stay.',
    reduced: 'The user reaches fewer Dynamics 365 apps. Records belong to the organization and stay.',
  },
  'cloud-pc': {
    lost: 'The Cloud PC can be used for seven more days and is then deleted with everything on it. Save what is needed first.',
    reduced: 'The Cloud PC may change size. Save what is needed first.',
  },
  'device-management': {
    lost: 'The user’s devices are no longer managed. Microsoft does not say when that takes effect.',
    reduced: 'Some ways of managing devices are no longer included.',
  },
  identity: {
    lost: 'Sign-in features that need the license, such as conditional access, no longer apply to the user.',
    reduced: 'Some sign-in features no longer apply to the user.',
  },
  protection: {
    lost: 'Protection against threats and data leaks that needs the license stops for the user.',
    reduced: 'Some protection against threats and data leaks stops for the user.',
  },
};
