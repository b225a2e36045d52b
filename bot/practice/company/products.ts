/** The products of the practice company by `skuId`, from Microsoft's published list. */
export const sku = {
  officeE1: '18181a46-0d4e-45cd-891e-60aabd171b4e',
  officeE3: '6fd2c87f-b296-42f0-b197-1e91e994b900',
  officeE3NoTeams: '46c3a859-c90d-40b3-9551-6178a48d5c18',
  officeE5: 'c7df2760-2c81-4ef7-b578-5b5392b571df',
  microsoftE3: '05e9a617-0261-4cee-bb44-138d3ef5d965',
  microsoftE5: '06ebc4ee-1bb5-47dd-8120-11324bc54e06',
  microsoftF1: '44575883-256e-4a79-9da4-ebe9acabe2b2',
  microsoftF3: '66b55226-6b4f-492c-910c-a3b7a3c9d993',
  businessBasic: '3b555118-da6a-4418-894f-7df1e2096870',
  businessStandard: 'f245ecc8-75af-4f8e-b61f-27d8114de5f3',
  businessPremium: 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46',
  exchangePlan1: '4b9405b0-7788-4568-add1-99614e613b69',
  exchangeKiosk: '80b2d799-d2ba-4d2a-8842-fb0d0f3a4b82',
  apps: 'c2273bd0-dff7-4215-9ef5-2c7bcfb06425',
  visioPlan2: 'c5928f49-12ba-48f7-ada3-0d743a3601d5',
  projectPlan3: '53818b1b-4a27-454b-8896-0dba576410e6',
  teamsPhone: 'e43b5b99-8dfb-405f-9987-dc307f34bcbd',
  domesticCalling: '0dab259f-bf13-4952-b7f8-7db8f131b28d',
  copilot: '639dec6b-bb19-468b-871c-c5c441c4b0cb',
  powerBiPro: 'f8a1db68-be16-40ed-86d5-cb42ce701560',
  windowsStore: '6470687e-a428-4b7a-bef2-8a291ad947c9',
} as const;

/** Service plans that are switched off for somebody, by id. */
export const plan = {
  exchangePlan2: 'efb87545-963c-4e0d-99df-69c6916d9eb0',
  teams: '57ff2da0-773e-42df-b2af-ffb7a2317929',
  vivaEngage: '7547a3fe-08ee-4ccb-b430-5077c5041653',
} as const;
