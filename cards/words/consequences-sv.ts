import type { ServiceId } from '../../bot/licensing/services/service.ts';
import type { Consequence } from './consequence.ts';

export const swedish: Readonly<Record<ServiceId, Consequence>> = {
  mailbox: {
    lost: 'E-post, kontakter och kalender går inte längre att öppna. Postlådan sparas i 30 dagar och kommer tillbaka om en licens med postlåda tilldelas under den tiden; därefter tas den bort och går inte att återskapa.',
    reduced:
      'Ingenting tas bort, men en postlåda som innehåller mer än den nya storleken kan varken skicka eller ta emot förrän den är mindre.',
  },
  archive: {
    lost: 'Arkivet går inte längre att öppna och kan tas bort efter 30 dagar. Spara först det som behövs.',
    reduced: 'Arkivet rymmer mindre. Spara först det som behövs.',
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
    lost: 'Användaren kan inte längre logga in i Teams. Redan skickade meddelanden finns kvar hos de andra. Microsoft uppger inte hur länge användarens egna sparas.',
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
    lost: 'Word, Excel, PowerPoint och Outlook på datorn kan snart bara öppna filer för läsning. Filerna på datorn finns kvar. Utan Outlook på datorn går det inte att skapa någon .pst-fil.',
    reduced:
      'Färre appar ingår. Om ingen för datorn är kvar kan Outlook där inte längre skapa någon .pst-fil.',
  },
  'office-web': {
    lost: 'Filer går inte längre att redigera i webbläsaren. Filerna finns kvar.',
    reduced: 'Filer går att läsa i webbläsaren, men allt går inte att redigera.',
  },
  forms: {
    lost: 'Nya formulär går inte att skapa. Microsoft uppger inte vad som händer med befintliga formulär och svar, så spara svaren först.',
    reduced: 'Formulär tar emot färre svar; befintliga finns kvar.',
  },
  stream: {
    lost: 'Videor är filer i OneDrive och SharePoint, så samma sak händer med dem som med andra filer där. Nya videor går inte att publicera.',
    reduced: 'Videor går att se; vissa sätt att göra dem ingår inte längre.',
  },
  planner: {
    lost: 'Planer hör till sin grupp och finns kvar där, men användaren kan inte längre arbeta i dem.',
    reduced:
      'Planerna finns kvar; premiumfunktioner ingår inte längre. Microsoft uppger inte vad som händer med premiumplaner.',
  },
  project: {
    lost: 'Användaren kan inte längre öppna projekt. Microsoft uppger inte vad som händer med dem, så spara det som behövs först.',
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
    lost: 'Agenter som användaren har skapat går inte längre att redigera. Microsoft uppger inte vad som händer med dem.',
    reduced: 'Vissa sätt att skapa agenter ingår inte längre.',
  },
  bookings: {
    lost: 'Användaren kan inte längre hantera bokningar. Microsoft uppger inte hur länge kalendern sparas.',
    reduced: 'Vissa bokningsfunktioner ingår inte längre.',
  },
  todo: {
    lost: 'Uppgifterna ligger i postlådan, så samma sak händer med dem.',
    reduced: 'Uppgifterna finns kvar; vissa funktioner ingår inte längre.',
  },
  whiteboard: {
    lost: 'Whiteboardtavlor är filer i OneDrive, så samma sak händer med dem som med andra filer där.',
    reduced: 'Whiteboardtavlorna finns kvar; vissa funktioner ingår inte längre.',
  },
  sway: {
    lost: 'Sway-presentationer går inte längre att redigera. Microsoft uppger inte hur länge de sparas.',
    reduced: 'Sway-presentationerna finns kvar; vissa funktioner ingår inte längre.',
  },
  loop: {
    lost: 'Loop-sidor lagras i OneDrive och SharePoint, så samma sak händer med dem som med andra filer där; nya arbetsytor går inte att skapa.',
    reduced: 'Loop-sidorna finns kvar; vissa funktioner ingår inte längre.',
  },
  clipchamp: {
    lost: 'Med videor i OneDrive händer samma sak som med andra filer där; nya går inte att redigera. Microsoft uppger inte vad som händer med projekt som inte har exporterats, så exportera dem först.',
    reduced: 'Vissa sätt att redigera video ingår inte längre.',
  },
  copilot: {
    lost: 'Copilot svarar inte längre i apparna. Dokument som gjorts med Copilot finns kvar.',
    reduced: 'Copilot finns i färre appar.',
  },
  viva: {
    lost: 'Funktionerna i Viva försvinner för användaren. Microsoft uppger inte hur länge data sparas.',
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
    lost: 'Användarens enheter hanteras inte längre. Microsoft uppger inte när det börjar gälla.',
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
};
