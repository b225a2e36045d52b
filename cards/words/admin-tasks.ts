import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { AdminTask } from '../../bot/licensing/checklist.ts';
import { taskLinks, type TaskWords } from './task-links.ts';

/**
 * What an administrator does before the change. Sources: Microsoft Learn, "Manage data in Viva Engage", "Network data
 * export" (REST), "Export search results in eDiscovery", "Unlicensed OneDrive accounts", "Phone numbers and licensing
 * changes", "Errors after unassigning a user license" and "Changing from a Microsoft 365 E plan to an F plan".
 */
export const adminTaskWords: AdminStrings<Readonly<Record<AdminTask, TaskWords>>> = {
  en: {
    'check-plans': {
      title: 'Find out about the unknown parts',
      steps: () =>
        'Some parts of the product go away, and it is not known what happens to their data. Ask the users what they use before you go on.',
    },
    'mail-export': {
      title: 'Export mail for users without Outlook on the computer',
      steps: () =>
        `These users cannot make a .pst file themselves. In Microsoft Purview: eDiscovery › a case › search the mailboxes › Export. [How to](${taskLinks.ediscovery})`,
    },
    'mailbox-holds': {
      title: 'Look for mailboxes on hold',
      steps: () =>
        `A mailbox on litigation hold or under a retention policy gives errors when its license is removed, and stays active. Decide first what to do about the hold. [More](${taskLinks.holds})`,
    },
    archive: {
      title: 'Archive mailboxes',
      steps: () =>
        `Before the license changes, move what is needed back to the mailbox and review the archive policies. [More](${taskLinks.switchPlan})`,
    },
    'onedrive-unlicensed': {
      title: 'OneDrives without a license',
      steps: () =>
        `They become read-only after 60 days and are archived after 93. Decide who takes over the files. [More](${taskLinks.unlicensedOneDrive})`,
    },
    'viva-engage-export': {
      title: 'Export Viva Engage',
      steps: () =>
        `Only an administrator can do this: Viva Engage admin center › Governance & compliance › Data export, for all time or for certain dates, with attachments. You get a .zip file with messages, notes, files, topics, users and groups. [How to](${taskLinks.vivaEngage}) Developers can use the [export API](${taskLinks.vivaEngageApi}).`,
    },
    'phone-numbers': {
      title: 'Phone numbers',
      steps: () =>
        `Numbers are unassigned at once when the phone license goes. Write them down, and assign again those you want to keep. [More](${taskLinks.phoneNumbers})`,
    },
    'flow-owners': {
      title: 'Flows that others depend on',
      steps: () =>
        'In the Power Platform admin center: give flows that others need another owner, so that they do not stop.',
    },
  },
  sv: {
    'check-plans': {
      title: 'Ta reda på de okända delarna',
      steps: () =>
        'Några delar av produkten försvinner, och det är inte känt vad som händer med deras data. Fråga användarna vad de använder innan du går vidare.',
    },
    'mail-export': {
      title: 'Exportera e-post åt användare utan Outlook på datorn',
      steps: () =>
        `De kan inte skapa en .pst-fil själva. I Microsoft Purview: eDiscovery › ett ärende › sök i postlådorna › Exportera. [Så gör du](${taskLinks.ediscovery})`,
    },
    'mailbox-holds': {
      title: 'Leta efter postlådor med bevarande',
      steps: () =>
        `En postlåda med bevarande av juridiska skäl eller en bevarandeprincip ger fel när licensen försvinner, och förblir aktiv. Bestäm först vad som ska hända med bevarandet. [Mer](${taskLinks.holds})`,
    },
    archive: {
      title: 'Arkivpostlådor',
      steps: () =>
        `Flytta tillbaka det som behövs till postlådan och se över arkivprinciperna innan licensen ändras. [Mer](${taskLinks.switchPlan})`,
    },
    'onedrive-unlicensed': {
      title: 'OneDrive utan licens',
      steps: () =>
        `De blir skrivskyddade efter 60 dagar och arkiveras efter 93. Bestäm vem som tar över filerna. [Mer](${taskLinks.unlicensedOneDrive})`,
    },
    'viva-engage-export': {
      title: 'Exportera Viva Engage',
      steps: () =>
        `Det kan bara en administratör göra: administrationscentret för Viva Engage › Styrning och efterlevnad › Dataexport, för hela perioden eller vissa datum, med bilagor. Du får en .zip-fil med meddelanden, anteckningar, filer, ämnen, användare och grupper. [Så gör du](${taskLinks.vivaEngage}) Utvecklare kan använda [export-API:et](${taskLinks.vivaEngageApi}).`,
    },
    'phone-numbers': {
      title: 'Telefonnummer',
      steps: () =>
        `Numren tas bort direkt när telefonlicensen försvinner. Anteckna dem, och tilldela sedan på nytt dem som ska behållas. [Mer](${taskLinks.phoneNumbers})`,
    },
    'flow-owners': {
      title: 'Flöden som andra är beroende av',
      steps: () =>
        'I administrationscentret för Power Platform: ge flöden som andra behöver en annan ägare så att de inte stannar.',
    },
  },
};
