// The nodes (once there is an image to run), their registry, and the Azure Bot that sends them what Teams says.
param location string
param tags object
param image string
param botAppId string
param identityId string
param identityName string
param identityClientId string
param principalId string
param subnetId string
param workspaceId string
param databaseHost string
param secretUri string

var acrPull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
var appName = 'ca-dialogue'
var host = '${appName}.${environment.properties.defaultDomain}'
var settings = {
  SERVER_ADDRESS: '0.0.0.0'
  DIALOGUE_PUBLICURL: 'https://${host}'
  DIALOGUE_TEAMS_APPID: botAppId
  DIALOGUE_TEAMS_TENANTID: tenant().tenantId
  DIALOGUE_TEAMS_CREDENTIAL: 'federated'
  DIALOGUE_TEAMS_MANAGEDIDENTITYCLIENTID: identityClientId
  SPRING_DATASOURCE_URL: 'jdbc:postgresql://${databaseHost}:5432/dialogue'
  SPRING_DATASOURCE_USERNAME: identityName
  DIALOGUE_DATABASE_IDENTITY: identityClientId
  LOGGING_STRUCTURED_FORMAT_CONSOLE: 'ecs'
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'acr${uniqueString(resourceGroup().id)}'
  location: location
  tags: tags
  sku: { name: 'Basic' }
  properties: { adminUserEnabled: false, anonymousPullEnabled: false }
}

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, principalId, acrPull)
  scope: registry
  properties: { roleDefinitionId: acrPull, principalId: principalId, principalType: 'ServicePrincipal' }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: 'cae-dialogue'
  location: location
  tags: tags
  properties: {
    vnetConfiguration: { infrastructureSubnetId: subnetId, internal: false }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    zoneRedundant: true
    appLogsConfiguration: { destination: 'azure-monitor' }
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: environment
  properties: { workspaceId: workspaceId, logs: [{ categoryGroup: 'allLogs', enabled: true }] }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = if (!empty(image)) {
  name: appName
  location: location
  tags: tags
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    managedEnvironmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: 3978, transport: 'http', allowInsecure: false }
      registries: [{ server: registry.properties.loginServer, identity: identityId }]
      secrets: [{ name: 'dialogue-secret', keyVaultUrl: secretUri, identity: identityId }]
    }
    template: {
      terminationGracePeriodSeconds: 60
      containers: [
        {
          name: 'bot'
          image: image
          resources: { cpu: json('1.0'), memory: '2Gi' }
          env: concat(
            map(items(settings), setting => { name: setting.key, value: setting.value }),
            [{ name: 'DIALOGUE_SECRET', secretRef: 'dialogue-secret' }]
          )
          probes: [
            { type: 'Startup', httpGet: { path: '/actuator/health/liveness', port: 3978 }, periodSeconds: 3, failureThreshold: 40 }
            { type: 'Liveness', httpGet: { path: '/actuator/health/liveness', port: 3978 }, periodSeconds: 10, failureThreshold: 6 }
            { type: 'Readiness', httpGet: { path: '/actuator/health/readiness', port: 3978 }, periodSeconds: 5 }
          ]
        }
      ]
      scale: {
        minReplicas: 2
        maxReplicas: 6
        rules: [{ name: 'processor', custom: { type: 'cpu', metadata: { type: 'Utilization', value: '60' } } }]
      }
    }
  }
  dependsOn: [mayPull]
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: 'bot-${uniqueString(resourceGroup().id)}'
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Leadership Dialogue'
    endpoint: 'https://${host}/api/messages'
    msaAppId: botAppId
    msaAppTenantId: tenant().tenantId
    msaAppType: 'SingleTenant'
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: { channelName: 'MsTeamsChannel', properties: { isEnabled: true } }
  }
}

output appId string = resourceId('Microsoft.App/containerApps', appName)
output host string = host
output registry string = registry.properties.loginServer
