// Everything that License Swap needs in one resource group: an identity without a secret, the bot in a container that
// is always warm, a database without a public address, logs, and the Azure Bot with Teams.
// docs/operator-guide.md says in which order things are done.

targetScope = 'resourceGroup'

@description('Beginning of the name of every resource: lower case letters, digits and hyphens.')
@minLength(4)
@maxLength(20)
param name string = 'license-swap'

@description('Region of everything but the Azure Bot, which is global and keeps no content of messages.')
param location string = resourceGroup().location

@description('Container registry in this resource group that holds the image. The identity is allowed to pull from it.')
param registryName string

@description('Repository and tag of the image in the registry. A tag that says which version it is makes an upgrade, and the way back, a deployment like any other.')
param image string = 'license-swap:0.1.0'

@description('How many instances run at once. Each holds up to 14 connections to the database.')
@minValue(1)
@maxValue(5)
param instances int = 1

@description('Name of the database server, unique in all of Azure. Another one only after a restore, which makes a new server.')
param databaseServerName string = '${name}-${uniqueString(resourceGroup().id)}'

@description('Password of the database, which only the bot is given. At least 16 characters.')
@secure()
@minLength(16)
param databasePassword string

@description('Size of the database server. Standard_B1ms takes 35 connections, which is enough for two instances.')
param databaseSku string = 'Standard_B2s'

@description('Tier of the size.')
@allowed(['Burstable', 'GeneralPurpose', 'MemoryOptimized'])
param databaseTier string = 'Burstable'

@description('For so many days the database can be restored to any second.')
@minValue(7)
@maxValue(35)
param backupDays int = 14

@description('For so many days logs are kept. They hold ids and counts, no names.')
@minValue(30)
@maxValue(730)
param logDays int = 30

@description('The bot as Teams shows it in the Azure portal.')
@maxLength(42)
param displayName string = 'License Swap'

@description('SWAP_ACTOR: who changes licenses. admin is the signed-in administrator, so that Entra enforces the role and its audit log names the person; it needs signInAppId. app is the bot itself, which checks the role on its own.')
@allowed(['admin', 'app'])
param swapActor string

@description('RETENTION_DAYS: after so many days what is personal of a swap that has ended is removed.')
@minValue(30)
param retentionDays int = 90

@description('GRAPH_WRITE_SHARE: share of the write quota of Microsoft Graph that swaps may use, above 0 and at most 1.')
param graphWriteShare string = '0.8'

@description('GRAPH_URL: a national cloud of Microsoft Graph; empty for https://graph.microsoft.com.')
param graphUrl string = ''

@description('SHAREPOINT_URL: where direct links to SharePoint point; empty to take it from the initial domain.')
param sharePointUrl string = ''

@description('TEAMS_APP_ID: id of the Teams app where it differs from that of the bot; else empty.')
param teamsAppId string = ''

@description('DEFAULT_LOCALE: language for people whose Teams has not said, such as en or sv.')
param defaultLocale string = 'en'

@description('TIME_ZONE: IANA time zone for people whose Teams has not said, such as Europe/Stockholm.')
param timeZone string = 'UTC'

@description('LOG_LEVEL: fatal, error, warn, info, debug, trace or silent.')
@allowed(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
param logLevel string = 'info'

@description('OTEL_EXPORTER_OTLP_ENDPOINT: an OpenTelemetry collector that takes metrics and traces over HTTP; empty for none.')
param otlpEndpoint string = ''

@description('OTEL_EXPORTER_OTLP_HEADERS: keys for the collector, such as api-key=abc; empty for none.')
@secure()
param otlpHeaders string = ''

@description('Client id of the app registration through which admins sign in; empty for none. It is another than the bot, since a managed identity cannot be signed in to.')
param signInAppId string = ''

@description('Client secret of that app registration.')
@secure()
param signInAppSecret string = ''

@description('OAUTH_CONNECTION: name of the OAuth connection of the Azure Bot.')
param signInConnection string = 'sign-in'

@description('What an admin who signs in lets the bot do in their name: delegated permissions of Microsoft Graph, separated by spaces.')
param signInScopes string = 'openid profile offline_access User.Read User.Read.All LicenseAssignment.ReadWrite.All Organization.Read.All GroupMember.Read.All'

var port = 3978
var databaseUser = 'license_swap'
var databaseName = 'license_swap'
// https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/containers: AcrPull
var pullImages = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
// Azure Bot's own id of the provider "Azure Active Directory v2".
var entraProvider = '30dd229c-58e3-4a48-bdfd-91ec48eb906c'

// Who the bot is, to the Bot Service and to Microsoft Graph.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName
}

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, pullImages)
  scope: registry
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: pullImages
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logDays
  }
}

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: name
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.60.0.0/23'] }
    subnets: [
      {
        name: 'bot'
        properties: {
          addressPrefix: '10.60.0.0/24'
          delegations: [{ name: 'apps', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.60.1.0/28'
          delegations: [{ name: 'postgres', properties: { serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers' } }]
        }
      }
    ]
  }

  resource botSubnet 'subnets' existing = { name: 'bot' }
  resource databaseSubnet 'subnets' existing = { name: 'database' }
}

resource names 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'

  resource inNetwork 'virtualNetworkLinks' = {
    name: name
    location: 'global'
    properties: {
      registrationEnabled: false
      virtualNetwork: { id: network.id }
    }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2025-08-01' = {
  name: databaseServerName
  location: location
  sku: {
    name: databaseSku
    tier: databaseTier
  }
  properties: {
    version: '17'
    administratorLogin: databaseUser
    administratorLoginPassword: databasePassword
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: backupDays, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: 'Disabled' }
    network: {
      delegatedSubnetResourceId: network::databaseSubnet.id
      privateDnsZoneArmResourceId: names.id
    }
  }
  dependsOn: [names::inNetwork]

  resource records 'databases' = {
    name: databaseName
    properties: { charset: 'UTF8', collation: 'en_US.utf8' }
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: name
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
    vnetConfiguration: { infrastructureSubnetId: network::botSubnet.id }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
  }
}

resource bot 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: port
        transport: 'http'
        allowInsecure: false
      }
      registries: [{ server: registry.properties.loginServer, identity: identity.id }]
      // A secret cannot be empty.
      secrets: concat([
        {
          name: 'database-url'
          value: 'postgres://${databaseUser}:${uriComponent(databasePassword)}@${database.properties.fullyQualifiedDomainName}:5432/${databaseName}?sslmode=verify-full'
        }
      ], empty(otlpHeaders) ? [] : [
        { name: 'otlp-headers', value: otlpHeaders }
      ])
    }
    template: {
      // The bot gives itself 25 s to end in order.
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'bot'
          image: '${registry.properties.loginServer}/${image}'
          resources: { cpu: json('1.0'), memory: '2Gi' }
          env: concat([
            { name: 'PORT', value: string(port) }
            { name: 'MicrosoftAppType', value: 'UserAssignedMsi' }
            { name: 'MicrosoftAppId', value: identity.properties.clientId }
            { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
            { name: 'DATABASE_URL', secretRef: 'database-url' }
            { name: 'SWAP_ACTOR', value: swapActor }
            { name: 'OAUTH_CONNECTION', value: signInConnection }
            { name: 'RETENTION_DAYS', value: string(retentionDays) }
            { name: 'GRAPH_WRITE_SHARE', value: graphWriteShare }
            { name: 'GRAPH_URL', value: graphUrl }
            { name: 'SHAREPOINT_URL', value: sharePointUrl }
            { name: 'TEAMS_APP_ID', value: teamsAppId }
            { name: 'DEFAULT_LOCALE', value: defaultLocale }
            { name: 'TIME_ZONE', value: timeZone }
            { name: 'LOG_LEVEL', value: logLevel }
            { name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: otlpEndpoint }
            { name: 'OTEL_SERVICE_NAME', value: name }
          ], empty(otlpHeaders) ? [] : [
            { name: 'OTEL_EXPORTER_OTLP_HEADERS', secretRef: 'otlp-headers' }
          ])
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 6
              failureThreshold: 10
            }
            {
              type: 'Liveness'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 3
            }
            {
              type: 'Readiness'
              httpGet: { path: '/readyz', port: port }
              // Seen within 6 s; a bot that is replaced goes on answering for 8.
              periodSeconds: 3
              timeoutSeconds: 3
              failureThreshold: 2
            }
          ]
        }
      ]
      // Never to zero: Teams gives a turn 15 s, which a cold start would use up.
      scale: { minReplicas: instances, maxReplicas: instances }
    }
  }
  dependsOn: [mayPull, database::records]
}

// Its name must be unique in all of Azure.
resource azureBot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: displayName
    endpoint: 'https://${bot.properties.configuration.ingress.fqdn}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: identity.id
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: { channelName: 'MsTeamsChannel' }
  }

  resource signIn 'connections' = if (!empty(signInAppId)) {
    name: signInConnection
    location: 'global'
    properties: {
      serviceProviderId: entraProvider
      serviceProviderDisplayName: 'Azure Active Directory v2'
      clientId: signInAppId
      clientSecret: signInAppSecret
      scopes: signInScopes
      parameters: [
        { key: 'tenantID', value: tenant().tenantId }
        { key: 'tokenExchangeUrl', value: 'api://botid-${identity.properties.clientId}' }
      ]
    }
  }
}

@description('MicrosoftAppId for npm run package.')
output botId string = identity.properties.clientId

@description('BOT_DOMAIN for npm run package.')
output botDomain string = bot.properties.configuration.ingress.fqdn

@description('Object id of the identity, for grant-graph-roles.sh.')
output identityObjectId string = identity.properties.principalId

@description('Name of the database server, for backup and restore.')
output databaseServer string = database.name
