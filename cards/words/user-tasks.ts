import type { UserStrings } from '../../bot/conversation/language.ts';
import type { UserTask } from '../../bot/licensing/checklist.ts';
import { classicAddress, taskLinks, type TaskWords } from './task-links.ts';

/**
 * What an affected user does before the change. Sources: Microsoft Support, "Export or backup email, contacts, and
 * calendar to an Outlook .pst file" and "Download files and folders from OneDrive or SharePoint"; Microsoft Learn,
 * "Move users to a different subscription" and "Changing from a Microsoft 365 E plan to a Microsoft 365 F plan".
 */
export const userTaskWords: UserStrings<Readonly<Record<UserTask, TaskWords>>> = {
  en: {
    'outlook-pst': {
      title: 'Save email, contacts and calendar in a .pst file',
      steps: () =>
        `In classic Outlook on the computer (the new Outlook cannot do it): File › Open & Export › Import/Export › Export to a file › Outlook Data File (.pst) › your mailbox with “Include subfolders” › Finish. Keep the file on the computer’s disk or a file share, not in OneDrive. [Step by step](${taskLinks.pstExport})`,
    },
    'mail-by-admin': {
      title: 'Email, contacts and calendar: ask an administrator',
      steps: () =>
        'The plan does not include Outlook on the computer, so users cannot make a copy themselves. An administrator can; say so if there is something you need.',
    },
    'archive-pst': {
      title: 'Save the online archive in a .pst file',
      steps: () =>
        `In classic Outlook on the computer: File › Open & Export › Import/Export › Export to a file › Outlook Data File (.pst) › “Online Archive” with “Include subfolders” › Finish.`,
    },
    'archive-mail': {
      title: 'Move mail out of the online archive',
      steps: () =>
        'In Outlook in the browser: In-Place Archive › select the messages you need › Move to › a folder in the mailbox, as far as there is room. An administrator can export the rest; say so if there is something you need.',
    },
    'onedrive-files': {
      title: 'Save files from OneDrive',
      steps: () =>
        `OneDrive in the browser › My files › select everything › Download. Keep the files on the computer’s disk or a file share, not in the OneDrive that shrinks or goes away. [Step by step](${taskLinks.download})`,
    },
    'sharepoint-files': {
      title: 'Save documents from team sites, if copies are wanted',
      steps: () =>
        `The team sites stay, and documents can be downloaded at any time: open the library › select the documents › Download, to the computer’s disk or a file share. [Step by step](${taskLinks.download})`,
    },
    'sharepoint-bookmark': {
      title: 'Bookmark the team sites',
      steps: (places) =>
        `The SharePoint tile goes away, but notebooks, documents, tasks and calendars can still be viewed and updated through direct links. Open each team site and save its address as a bookmark. SharePoint is at [${places.sharePoint}](${places.sharePoint}); the classic start page of a team site is [${classicAddress(places)}](${classicAddress(places)}).`,
    },
    'teams-chats': {
      title: 'Save what matters from Teams chats',
      steps: () =>
        'Chats cannot be exported by the user. Copy what matters from chats into a document, and save files that were sent in chats.',
    },
    'phone-number': {
      title: 'Phone number and voicemail',
      steps: () =>
        'The number is taken away at once. Write it down, tell those who call it, and save voice messages and the greeting.',
    },
    forms: {
      title: 'Save the answers from Forms',
      steps: () =>
        'In Forms: open each form › Responses › Open results in Excel, and save the file. A form that others need can be moved to a group.',
    },
    planner: {
      title: 'Save plans from Planner',
      steps: () => 'In Planner: open each plan › Plan options › Export plan to Excel, and save the file.',
    },
    project: {
      title: 'Save projects from Project',
      steps: () =>
        'In the browser: open each project › … › Export to Excel. In Project on the computer: File › Save As.',
    },
    clipchamp: {
      title: 'Export videos from Clipchamp',
      steps: () => 'In Clipchamp: open each project › Export, and save the video.',
    },
    'power-bi': {
      title: 'Save reports from Power BI',
      steps: () => 'In Power BI: open each report › File › Download this file (.pbix), and save it.',
    },
    'power-apps': {
      title: 'Save apps from Power Apps',
      steps: () =>
        'In Power Apps: Apps › the app › Export package, and save the file. Make a colleague co-owner of what others use.',
    },
    'power-automate': {
      title: 'Save flows from Power Automate',
      steps: () =>
        'In Power Automate: My flows › the flow › Export › Package (.zip), and save the file. Make a colleague co-owner of what others depend on.',
    },
    'desktop-apps': {
      title: 'Office on the computer',
      steps: () =>
        'Move files that others need from the computer to a place they can reach, and save your Outlook signatures in a document.',
    },
    'cloud-pc': {
      title: 'Save files from the Cloud PC',
      steps: () => 'Copy everything you need from the Cloud PC to a file share or another computer.',
    },
  },
  sv: {
    'outlook-pst': {
      title: 'Spara e-post, kontakter och kalender i en .pst-fil',
      steps: () =>
        `I klassiska Outlook på datorn (det går inte i nya Outlook): Arkiv › Öppna och exportera › Importera/exportera › Exportera till en fil › Outlook-datafil (.pst) › din postlåda med ”Inkludera undermappar” › Slutför. Spara filen på datorns hårddisk eller en filresurs, inte i OneDrive. [Steg för steg](${taskLinks.pstExport})`,
    },
    'mail-by-admin': {
      title: 'E-post, kontakter och kalender: be en administratör',
      steps: () =>
        'Planen saknar Outlook på datorn, så användarna kan inte göra en kopia själva. Det kan en administratör; säg till om det är något du behöver.',
    },
    'archive-pst': {
      title: 'Spara onlinearkivet i en .pst-fil',
      steps: () =>
        `I klassiska Outlook på datorn: Arkiv › Öppna och exportera › Importera/exportera › Exportera till en fil › Outlook-datafil (.pst) › ”Onlinearkiv” med ”Inkludera undermappar” › Slutför.`,
    },
    'archive-mail': {
      title: 'Flytta e-post ur onlinearkivet',
      steps: () =>
        'I Outlook i webbläsaren: Arkiv på plats › markera de meddelanden du behöver › Flytta till › en mapp i postlådan, så långt det får plats. En administratör kan exportera resten; säg till om det är något du behöver.',
    },
    'onedrive-files': {
      title: 'Spara filer från OneDrive',
      steps: () =>
        `OneDrive i webbläsaren › Mina filer › markera allt › Ladda ned. Spara filerna på datorns hårddisk eller en filresurs, inte i den OneDrive som krymper eller försvinner. [Steg för steg](${taskLinks.download})`,
    },
    'sharepoint-files': {
      title: 'Spara dokument från gruppwebbplatser om kopior behövs',
      steps: () =>
        `Gruppwebbplatserna finns kvar och dokument går att ladda ned när som helst: öppna biblioteket › markera dokumenten › Ladda ned, till datorns hårddisk eller en filresurs. [Steg för steg](${taskLinks.download})`,
    },
    'sharepoint-bookmark': {
      title: 'Spara gruppwebbplatserna som bokmärken',
      steps: (places) =>
        `SharePoint-panelen försvinner, men anteckningsböcker, dokument, uppgifter och kalendrar går fortfarande att visa och uppdatera via direktlänkar. Öppna varje gruppwebbplats och spara adressen som bokmärke. SharePoint finns på [${places.sharePoint}](${places.sharePoint}); den klassiska startsidan för en gruppwebbplats är [${classicAddress(places)}](${classicAddress(places)}).`,
    },
    'teams-chats': {
      title: 'Spara det viktiga från chattar i Teams',
      steps: () =>
        'Användaren kan inte exportera chattarna själv. Kopiera det viktiga från chattarna till ett dokument och spara filer som skickats i dem.',
    },
    'phone-number': {
      title: 'Telefonnummer och röstbrevlåda',
      steps: () =>
        'Numret tas bort direkt. Anteckna det, berätta för dem som ringer det och spara röstmeddelanden och hälsningen.',
    },
    forms: {
      title: 'Spara svaren från Forms',
      steps: () =>
        'I Forms: öppna varje formulär › Svar › Öppna resultat i Excel och spara filen. Ett formulär som andra behöver går att flytta till en grupp.',
    },
    planner: {
      title: 'Spara planer från Planner',
      steps: () =>
        'I Planner: öppna varje plan › Planalternativ › Exportera plan till Excel och spara filen.',
    },
    project: {
      title: 'Spara projekt från Project',
      steps: () =>
        'I webbläsaren: öppna varje projekt › … › Exportera till Excel. I Project på datorn: Arkiv › Spara som.',
    },
    clipchamp: {
      title: 'Exportera videor från Clipchamp',
      steps: () => 'I Clipchamp: öppna varje projekt › Exportera och spara videon.',
    },
    'power-bi': {
      title: 'Spara rapporter från Power BI',
      steps: () => 'I Power BI: öppna varje rapport › Arkiv › Ladda ned den här filen (.pbix) och spara den.',
    },
    'power-apps': {
      title: 'Spara appar från Power Apps',
      steps: () =>
        'I Power Apps: Appar › appen › Exportera paket och spara filen. Gör en kollega till medägare till det andra använder.',
    },
    'power-automate': {
      title: 'Spara flöden från Power Automate',
      steps: () =>
        'I Power Automate: Mina flöden › flödet › Exportera › Paket (.zip) och spara filen. Gör en kollega till medägare till det andra är beroende av.',
    },
    'desktop-apps': {
      title: 'Office på datorn',
      steps: () =>
        'Flytta filer som andra behöver från datorn till en plats de når och spara dina Outlook-signaturer i ett dokument.',
    },
    'cloud-pc': {
      title: 'Spara filer från molndatorn',
      steps: () => 'Kopiera allt du behöver från molndatorn till en filresurs eller en annan dator.',
    },
  },
};
