import type { UserStrings } from '../../bot/conversation/language.ts';
import type { ServiceId } from '../../bot/licensing/services/service.ts';

/**
 * What happens to the data of a service that is lost or has less room, in sentences that hold for admins and
 * users alike. Facts: Microsoft Learn, "Remove licenses from users", "Unlicensed OneDrive accounts",
 * "Exchange Online delicensing resiliency", "Phone numbers and licensing changes", "Changing from a
 * Microsoft 365 E plan to a Microsoft 365 F plan" and "Move users to a different subscription".
 * What Microsoft does not say is said as not known.
 */
export interface Consequence {
  readonly lost: string;
  readonly reduced: string;
}

export const consequences: UserStrings<Readonly<Record<ServiceId, Consequence>>> = {
  en: {
    mailbox: {
      lost: 'Email, contacts and calendar can no longer be opened. The mailbox is kept for 30 days and comes back if a license with a mailbox is assigned in that time; after that it is deleted and cannot be recovered.',
      reduced:
        'Nothing is deleted, but a mailbox that holds more than the new size can neither send nor receive until it is smaller.',
    },
    archive: {
      lost: 'The archive can no longer be opened, and may be deleted after 30 days. Move what is needed back to the mailbox first.',
      reduced: 'The archive holds less. Move what is needed to another place first.',
    },
    onedrive: {
      lost: 'Files become read-only after 60 days and are archived after 93 days, when nobody can open them. After twelve months in all without a license they are deleted.',
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
      lost: 'The user can no longer sign in to Teams. Messages already sent stay with the others. How long the user’s own are kept is not published.',
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
      lost: 'Meetings get no dial-in number any more; invitations already sent show one that does not work.',
      reduced: 'Some meeting features are no longer included.',
    },
    'office-apps': {
      lost: 'Word, Excel, PowerPoint and Outlook on the computer soon only open files for reading. Files on the computer stay. Outlook on the computer is needed to make a .pst file, so do that first.',
      reduced:
        'Fewer apps are included: on F plans only those for phones and tablets, so that Outlook on the computer can make no .pst file. Do that first.',
    },
    'office-web': {
      lost: 'Files can no longer be edited in the browser. The files stay.',
      reduced: 'Files can be read in the browser, but not everything can be edited.',
    },
    forms: {
      lost: 'New forms cannot be made. What happens to existing forms and their answers is not published, so save the answers first.',
      reduced: 'Forms collect fewer answers; existing ones stay.',
    },
    stream: {
      lost: 'Videos are files in OneDrive and SharePoint and share their fate. New videos cannot be published.',
      reduced: 'Videos can be watched; some ways of making them are no longer included.',
    },
    planner: {
      lost: 'Plans belong to their group and stay there, but the user can no longer work in them.',
      reduced:
        'Plans stay; premium features are no longer included. What happens to premium plans is not published.',
    },
    project: {
      lost: 'The user can no longer open projects. What happens to them is not published, so save what is needed first.',
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
      lost: 'Agents the user has made can no longer be edited. What happens to them is not published.',
      reduced: 'Some ways of making agents are no longer included.',
    },
    bookings: {
      lost: 'The user can no longer manage bookings. How long the calendar is kept is not published.',
      reduced: 'Some booking features are no longer included.',
    },
    todo: {
      lost: 'Tasks are kept in the mailbox and share its fate.',
      reduced: 'Tasks stay; some features are no longer included.',
    },
    whiteboard: {
      lost: 'Whiteboards are files in OneDrive and share their fate.',
      reduced: 'Whiteboards stay; some features are no longer included.',
    },
    sway: {
      lost: 'Sways can no longer be edited. How long they are kept is not published.',
      reduced: 'Sways stay; some features are no longer included.',
    },
    loop: {
      lost: 'Loop pages are stored in OneDrive and SharePoint and share their fate; workspaces can no longer be made.',
      reduced: 'Loop pages stay; some features are no longer included.',
    },
    clipchamp: {
      lost: 'Videos saved to OneDrive share its fate; new ones cannot be edited. What happens to projects that are not exported is not published, so export them first.',
      reduced: 'Some ways of editing videos are no longer included.',
    },
    copilot: {
      lost: 'Copilot no longer answers in the apps. Documents made with it stay.',
      reduced: 'Copilot stays in fewer apps.',
    },
    viva: {
      lost: 'The Viva features go away for the user. How long their data is kept is not published.',
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
      lost: 'The user’s devices are no longer managed. When that takes effect is not published.',
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
  },
  sv: {
    mailbox: {
      lost: 'E-post, kontakter och kalender går inte längre att öppna. Postlådan sparas i 30 dagar och kommer tillbaka om en licens med postlåda tilldelas under den tiden; därefter tas den bort och går inte att återskapa.',
      reduced:
        'Ingenting tas bort, men en postlåda med mer i än den nya storleken kan varken skicka eller ta emot förrän den är mindre.',
    },
    archive: {
      lost: 'Arkivet går inte längre att öppna och kan tas bort efter 30 dagar. Flytta först tillbaka det som behövs till postlådan.',
      reduced: 'Arkivet rymmer mindre. Flytta först det som behövs någon annanstans.',
    },
    onedrive: {
      lost: 'Filerna blir skrivskyddade efter 60 dagar och arkiveras efter 93 dagar, då ingen kan öppna dem. Efter sammanlagt tolv månader utan licens tas de bort.',
      reduced: 'OneDrive blir skrivskyddat för den som har mer lagrat än den nya storleken.',
    },
    sharepoint: {
      lost: 'SharePoint försvinner från Microsoft 365-menyn. Gruppwebbplatserna finns kvar: anteckningsböcker, dokument, uppgifter och kalendrar går fortfarande att visa och uppdatera via direktlänkar så länge användaren är kvar i organisationen.',
      reduced: 'Gruppwebbplatserna är kvar som de är; vissa funktioner i SharePoint ingår inte längre.',
    },
    'viva-engage': {
      lost: 'Det som har skrivits finns kvar. Om organisationen inte blockerar användare utan licens behåller de sin åtkomst. Bara en administratör kan exportera meddelandena.',
      reduced: 'Det som har skrivits finns kvar; vissa funktioner ingår inte längre.',
    },
    teams: {
      lost: 'Användaren kan inte längre logga in i Teams. Redan skickade meddelanden finns kvar hos de andra. Hur länge användarens egna sparas är inte publicerat.',
      reduced:
        'Chattar och kanaler finns kvar; vissa funktioner, till exempel webbseminarier och livehändelser, ingår inte längre.',
    },
    phone: {
      lost: 'Telefonnumret tas bort direkt och samtal kommer inte längre fram. Det kommer inte tillbaka av sig självt.',
      reduced: 'Vissa samtalsfunktioner ingår inte längre.',
    },
    'calling-plan': {
      lost: 'Samtal till och från vanliga telefonnummer upphör direkt, och ett nummer som hör till planen tas bort.',
      reduced: 'Färre samtalsminuter eller länder ingår.',
    },
    meetings: {
      lost: 'Möten får inget inringningsnummer längre; redan skickade inbjudningar visar ett nummer som inte fungerar.',
      reduced: 'Vissa mötesfunktioner ingår inte längre.',
    },
    'office-apps': {
      lost: 'Word, Excel, PowerPoint och Outlook på datorn kan snart bara öppna filer för läsning. Filerna på datorn finns kvar. Outlook på datorn behövs för att skapa en .pst-fil, så gör det först.',
      reduced:
        'Färre appar ingår: i F-planer bara de för telefon och surfplatta, så att Outlook på datorn inte kan skapa någon .pst-fil. Gör det först.',
    },
    'office-web': {
      lost: 'Filer går inte längre att redigera i webbläsaren. Filerna finns kvar.',
      reduced: 'Filer går att läsa i webbläsaren, men allt går inte att redigera.',
    },
    forms: {
      lost: 'Nya formulär går inte att skapa. Vad som händer med befintliga formulär och svar är inte publicerat, så spara svaren först.',
      reduced: 'Formulär tar emot färre svar; befintliga finns kvar.',
    },
    stream: {
      lost: 'Videor är filer i OneDrive och SharePoint och går samma öde till mötes. Nya videor går inte att publicera.',
      reduced: 'Videor går att se; vissa sätt att göra dem ingår inte längre.',
    },
    planner: {
      lost: 'Planer hör till sin grupp och finns kvar där, men användaren kan inte längre arbeta i dem.',
      reduced:
        'Planerna finns kvar; premiumfunktioner ingår inte längre. Vad som händer med premiumplaner är inte publicerat.',
    },
    project: {
      lost: 'Användaren kan inte längre öppna projekt. Vad som händer med dem är inte publicerat, så spara det som behövs först.',
      reduced: 'Vissa projektfunktioner ingår inte längre.',
    },
    visio: {
      lost: 'Ritningarna finns kvar där de är lagrade men går bara att visa.',
      reduced: 'Ritningarna finns kvar; vissa sätt att redigera dem ingår inte längre.',
    },
    'power-bi': {
      lost: 'Rapporterna finns kvar men går inte att dela, och delade arbetsytor går inte att öppna.',
      reduced: 'Rapporterna finns kvar; vissa sätt att dela dem ingår inte längre.',
    },
    'power-apps': {
      lost: 'Apparna finns kvar, men användaren kan inte längre köra eller skapa dem.',
      reduced: 'Appar som använder premiumfunktioner kan sluta fungera.',
    },
    'power-automate': {
      lost: 'Flöden som körs med användarens licens stannar; Microsoft stänger av premiumflöden efter 30 till 90 dagar.',
      reduced: 'Flöden som använder premiumfunktioner kan stängas av efter 30 till 90 dagar.',
    },
    'copilot-studio': {
      lost: 'Agenter som användaren har skapat går inte längre att redigera. Vad som händer med dem är inte publicerat.',
      reduced: 'Vissa sätt att skapa agenter ingår inte längre.',
    },
    bookings: {
      lost: 'Användaren kan inte längre hantera bokningar. Hur länge kalendern sparas är inte publicerat.',
      reduced: 'Vissa bokningsfunktioner ingår inte längre.',
    },
    todo: {
      lost: 'Uppgifterna ligger i postlådan och går samma öde till mötes.',
      reduced: 'Uppgifterna finns kvar; vissa funktioner ingår inte längre.',
    },
    whiteboard: {
      lost: 'Whiteboardtavlor är filer i OneDrive och går samma öde till mötes.',
      reduced: 'Whiteboardtavlorna finns kvar; vissa funktioner ingår inte längre.',
    },
    sway: {
      lost: 'Sway-presentationer går inte längre att redigera. Hur länge de sparas är inte publicerat.',
      reduced: 'Sway-presentationerna finns kvar; vissa funktioner ingår inte längre.',
    },
    loop: {
      lost: 'Loop-sidor lagras i OneDrive och SharePoint och går samma öde till mötes; nya arbetsytor går inte att skapa.',
      reduced: 'Loop-sidorna finns kvar; vissa funktioner ingår inte längre.',
    },
    clipchamp: {
      lost: 'Videor i OneDrive går samma öde till mötes som OneDrive; nya går inte att redigera. Vad som händer med projekt som inte har exporterats är inte publicerat, så exportera dem först.',
      reduced: 'Vissa sätt att redigera video ingår inte längre.',
    },
    copilot: {
      lost: 'Copilot svarar inte längre i apparna. Dokument som gjorts med Copilot finns kvar.',
      reduced: 'Copilot finns i färre appar.',
    },
    viva: {
      lost: 'Funktionerna i Viva försvinner för användaren. Hur länge data sparas är inte publicerat.',
      reduced: 'Vissa funktioner i Viva ingår inte längre.',
    },
    dynamics: {
      lost: 'Användaren kan inte längre logga in i Dynamics 365-apparna. Posterna tillhör organisationen och finns kvar.',
      reduced: 'Användaren når färre Dynamics 365-appar. Posterna tillhör organisationen och finns kvar.',
    },
    'cloud-pc': {
      lost: 'Molndatorn går att använda i sju dagar till och tas sedan bort med allt som finns på den. Spara först det som behövs.',
      reduced: 'Molndatorn kan få en annan storlek. Spara först det som behövs.',
    },
    'device-management': {
      lost: 'Användarens enheter hanteras inte längre. När det börjar gälla är inte publicerat.',
      reduced: 'Vissa sätt att hantera enheter ingår inte längre.',
    },
    identity: {
      lost: 'Inloggningsfunktioner som kräver licensen, till exempel villkorsstyrd åtkomst, gäller inte längre för användaren.',
      reduced: 'Vissa inloggningsfunktioner gäller inte längre för användaren.',
    },
    protection: {
      lost: 'Skydd mot hot och dataläckor som kräver licensen upphör för användaren.',
      reduced: 'En del av skyddet mot hot och dataläckor upphör för användaren.',
    },
  },
};
