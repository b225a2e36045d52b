/** One of Microsoft's clouds: where each service that the bot speaks to is there. Every host is compared whole. */
export interface Cloud {
  /** As Microsoft calls it. */
  readonly name: string;
  /** Of Microsoft Graph (Graph: National cloud deployments). */
  readonly graphHost: string;
  /** Where apps get their tokens, without a slash at the end (Graph: National cloud deployments). */
  readonly loginUrl: string;
  readonly botService: BotService;
  /** Hosts of the Bot Connector for Teams. Anybody can register a name under trafficmanager.net. */
  readonly connectorHosts: readonly string[];
  /**
   * Where an organisation is served whose own address is not known yet (Teams: Send proactive messages). Undefined
   * where there is no such place.
   */
  readonly proactiveServiceUrl: string | undefined;
  /** Under which organisations have their SharePoint. */
  readonly sharePointDomain: string;
}

/** Azure AI Bot Service in one cloud. */
export interface BotService {
  /** Of the tokens that prove that an activity is from the Bot Connector. */
  readonly issuer: string;
  /** Where it says with which keys it signs them. */
  readonly openIdMetadataUrl: string;
  /** For which the bot's own tokens are. */
  readonly audience: string;
  /** The token service, which keeps what people sign in with. */
  readonly tokenServiceUrl: string;
}

/** Learn: Azure AI Bot Service in the US Government cloud. GCC High and DoD differ in their token services. */
const government = {
  issuer: 'https://api.botframework.us',
  openIdMetadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  audience: 'https://api.botframework.us',
} as const;

/** The cloud of almost everybody, GCC among them. */
export const worldwide: Cloud = {
  name: 'worldwide',
  graphHost: 'graph.microsoft.com',
  loginUrl: 'https://login.microsoftonline.com',
  botService: {
    issuer: 'https://api.botframework.com',
    openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    audience: 'https://api.botframework.com',
    tokenServiceUrl: 'https://token.botframework.com',
  },
  connectorHosts: [
    'smba.trafficmanager.net',
    'smba.onyx.prod.teams.trafficmanager.net',
    'smba.infra.gcc.teams.microsoft.com',
  ],
  proactiveServiceUrl: 'https://smba.trafficmanager.net/teams/',
  sharePointDomain: 'sharepoint.com',
};

/**
 * All that the bot knows, told apart by the host of Microsoft Graph. The hosts of the Bot Service and of Teams are those
 * of Microsoft's Teams SDK (its cloud environments), those of SharePoint of the Microsoft 365 lists of endpoints.
 */
export const clouds: readonly Cloud[] = [
  worldwide,
  {
    name: 'US Government GCC High',
    graphHost: 'graph.microsoft.us',
    loginUrl: 'https://login.microsoftonline.us',
    botService: { ...government, tokenServiceUrl: 'https://tokengcch.botframework.azure.us' },
    connectorHosts: ['smba.infra.gov.teams.microsoft.us'],
    proactiveServiceUrl: 'https://smba.infra.gov.teams.microsoft.us/teams/',
    sharePointDomain: 'sharepoint.us',
  },
  {
    name: 'US Government DoD',
    graphHost: 'dod-graph.microsoft.us',
    loginUrl: 'https://login.microsoftonline.us',
    botService: { ...government, tokenServiceUrl: 'https://apidod.botframework.azure.us' },
    connectorHosts: ['smba.infra.dod.teams.microsoft.us'],
    proactiveServiceUrl: 'https://smba.infra.dod.teams.microsoft.us/teams/',
    sharePointDomain: 'sharepoint-mil.us',
  },
  {
    name: 'China operated by 21Vianet',
    graphHost: 'microsoftgraph.chinacloudapi.cn',
    loginUrl: 'https://login.partner.microsoftonline.cn',
    botService: {
      issuer: 'https://api.botframework.azure.cn',
      openIdMetadataUrl: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
      audience: 'https://api.botframework.azure.cn',
      tokenServiceUrl: 'https://token.botframework.azure.cn',
    },
    connectorHosts: ['frontend.botapi.msg.infra.teams.microsoftonline.cn'],
    proactiveServiceUrl: undefined,
    sharePointDomain: 'sharepoint.cn',
  },
];
