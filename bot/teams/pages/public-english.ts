import type { PublicWords } from './public-words.ts';

export const publicEnglish: PublicWords = {
  languageName: 'In English',
  navigation: 'Pages',
  called: { about: 'About', privacy: 'Privacy', terms: 'Terms of use' },
  pages: (retentionDays) => ({
    about: {
      title: 'License Swap',
      sections: [
        {
          paragraphs: [
            'A bot in Microsoft Teams that moves users from one Microsoft 365 product to another, and sees to it that nothing is lost on the way.',
          ],
          points: [
            'Before anything happens it shows what each user would lose.',
            'It walks administrators and users through backing up first, and reminds users in their own chat.',
            'It changes each license in one step, reads every user back, and says what was done, what was not, and why.',
          ],
        },
        {
          heading: 'Who it is for',
          paragraphs: [
            'Global Administrators, License Administrators and User Administrators of the organization that runs it can move users. Everybody else sees their own backup tasks, or who can help.',
          ],
        },
        {
          heading: 'How to begin',
          paragraphs: [
            'Open License Swap in Teams and type “help”. If you cannot find it there, ask your IT department.',
          ],
        },
      ],
    },
    privacy: {
      title: 'Privacy',
      sections: [
        {
          paragraphs: [
            'License Swap is run by your organization, which is responsible for the personal data in it. If you have questions, contact your IT department or the person who is responsible for data protection in your organization.',
            'The bot talks to Microsoft Teams and Microsoft 365, which your organization already uses. Nothing is sent to those who made the bot. This page sets no cookies and loads nothing from elsewhere.',
          ],
        },
        {
          heading: 'What is stored about you',
          paragraphs: [
            'Everything is kept in a database of your organization. You are known there by your object ID in Microsoft Entra. Your name, email address and department are read from Microsoft 365 when they are needed, and not kept.',
          ],
          points: [
            'If the bot has a chat with you: where that chat is, your language and time zone, and when you were last seen there.',
            'If your license is to change: your licenses and switched-off services before, what was changed, and the outcome.',
            'If you are reminded: what you may lose, what you have ticked and confirmed, what you wrote when you asked for help, and when.',
            'If you are an administrator: the swaps you made and what you did with them, your own sentence for reminders, and that you have signed in, but no password and no token. What you entered and could not be used, such as a mistyped address, is kept with the swap.',
          ],
        },
        {
          heading: 'For how long',
          points: [
            `What is personal in a swap is removed ${retentionDays} days after the swap has ended.`,
            `What is known about your chat is removed ${retentionDays} days after you were last seen there, unless a swap with you is under way.`,
            'That an administrator has signed in is kept until they sign out or are forgotten.',
            'Who did what with which swap is kept for good, as ids and times.',
            'Backups and logs are kept for as long as your organization has decided. Logs hold ids and counts, no names and nothing that anybody wrote.',
            'Messages and cards in the chat stay there, as your organization has decided for Teams.',
          ],
        },
        {
          heading: 'Who can see it',
          paragraphs: [
            'Global Administrators, License Administrators and User Administrators of your organization see in the bot who is in a swap, what they would lose, and whether they have confirmed. Those who run the bot for your organization can read its database.',
          ],
        },
        {
          heading: 'How to have it removed',
          paragraphs: [
            'Ask one of those administrators to type “forget” and your email address to the bot. Everything about you is then removed except the record of who did what. It cannot be done while you are in a swap that has not ended.',
          ],
        },
      ],
    },
    terms: {
      title: 'Terms of use',
      sections: [
        {
          paragraphs: [
            'License Swap is free software under the MIT License and comes without any warranty. Your organization runs it and decides who may use it.',
          ],
        },
        {
          heading: 'If you are an administrator',
          points: [
            'The person who confirms a swap is responsible for it. The bot shows what each user would lose, according to Microsoft 365; check that it is right, and make sure that everything is backed up first.',
            'What Microsoft has deleted after a license is gone comes back neither by undoing the swap nor in any other way.',
            'What licenses cost, and for how long they are bought, is between your organization and Microsoft or its reseller.',
          ],
        },
        {
          heading: 'If you are asked to back up',
          points: [
            'Confirm only when you have done it: your license may then be changed.',
            'If you need help, press the button for it on the card. An administrator will be told.',
          ],
        },
        {
          heading: 'For everybody',
          points: [
            'Do not write passwords or other secrets to the bot.',
            'License Swap is not made by Microsoft. Microsoft, Microsoft 365, Microsoft Entra and Microsoft Teams are trademarks of the Microsoft group of companies, whose own terms apply to them.',
          ],
        },
      ],
    },
  }),
};
