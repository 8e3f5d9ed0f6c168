// Everything the bot needs in a subscription, in one resource group. Not compiled where it was written.
targetScope = 'subscription'

@minLength(1)
@maxLength(24)
@description('Names the resource group and, shortened, what is in it.')
param environmentName string

param location string

@description('Client id of the single-tenant app registration that is the bot.')
param botAppId string

@secure()
@minLength(32)
@description('Seals answers while a question is open: openssl rand -hex 32. Kept in the vault, never in the database.')
param dialogueSecret string

@description('The image to run, in the registry made here; empty the first time, when there is no registry to push one to.')
param image string = ''

@description('Who is told when something is wrong; nobody where it is empty.')
param alertEmail string = ''

var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'identity.bicep' = {
  scope: group
  name: 'identity'
  params: { location: location, tags: tags }
}

module network 'network.bicep' = {
  scope: group
  name: 'network'
  params: { location: location, tags: tags }
}

module watch 'watch.bicep' = {
  scope: group
  name: 'watch'
  params: { location: location, tags: tags }
}

module vault 'vault.bicep' = {
  scope: group
  name: 'vault'
  params: {
    location: location
    tags: tags
    dialogueSecret: dialogueSecret
    readerPrincipalId: identity.outputs.principalId
    subnetId: network.outputs.endpointsSubnetId
    virtualNetworkId: network.outputs.virtualNetworkId
  }
}

module database 'database.bicep' = {
  scope: group
  name: 'database'
  params: {
    location: location
    tags: tags
    identityName: identity.outputs.name
    principalId: identity.outputs.principalId
    subnetId: network.outputs.databaseSubnetId
    virtualNetworkId: network.outputs.virtualNetworkId
    workspaceId: watch.outputs.workspaceId
  }
}

module bot 'bot.bicep' = {
  scope: group
  name: 'bot'
  params: {
    location: location
    tags: tags
    image: image
    botAppId: botAppId
    identityId: identity.outputs.id
    identityName: identity.outputs.name
    identityClientId: identity.outputs.clientId
    principalId: identity.outputs.principalId
    subnetId: network.outputs.appsSubnetId
    workspaceId: watch.outputs.workspaceId
    databaseHost: database.outputs.host
    secretUri: vault.outputs.secretUri
  }
}

module alerts 'alerts.bicep' = if (!empty(alertEmail) && !empty(image)) {
  scope: group
  name: 'alerts'
  params: {
    tags: tags
    email: alertEmail
    appId: bot.outputs.appId
    databaseId: database.outputs.id
  }
}

// What azd and the person at it go on with.
output AZURE_CONTAINER_REGISTRY_ENDPOINT string = bot.outputs.registry
output BOT_ENDPOINT string = 'https://${bot.outputs.host}/api/messages'
output FEDERATED_SUBJECT string = identity.outputs.principalId
output FEDERATED_ISSUER string = '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
