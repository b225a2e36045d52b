/** What `npm run package` needs at least. */
export const usual = {
  MicrosoftAppId: '7d0c2d3e-5f41-4f0a-9a55-0c6a1d9b1e01',
  BOT_DOMAIN: 'bot.contoso.com',
} as const;
