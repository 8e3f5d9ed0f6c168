// A PostgreSQL of its own, reached from the network alone, with Entra tokens and no password.
param location string
param tags object
param identityName string
param principalId string
param subnetId string
param virtualNetworkId string
param workspaceId string

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'dialogue.private.postgres.database.azure.com'
  location: 'global'
  tags: tags

  resource link 'virtualNetworkLinks' = {
    name: 'dialogue'
    location: 'global'
    properties: { registrationEnabled: false, virtualNetwork: { id: virtualNetworkId } }
  }
}

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: 'psql-${uniqueString(resourceGroup().id)}'
  location: location
  tags: tags
  sku: { name: 'Standard_D2ds_v5', tier: 'GeneralPurpose' }
  properties: {
    version: '16'
    authConfig: { activeDirectoryAuth: 'Enabled', passwordAuth: 'Disabled', tenantId: tenant().tenantId }
    network: { delegatedSubnetResourceId: subnetId, privateDnsZoneArmResourceId: zone.id }
    storage: { storageSizeGB: 64, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: 'ZoneRedundant' }
  }
  dependsOn: [zone::link]

  resource dialogue 'databases' = {
    name: 'dialogue'
    properties: { charset: 'UTF8', collation: 'en_US.utf8' }
  }

  // The bot owns a server that holds nothing else: so nobody has to sign in from inside the network to make a role.
  resource administrator 'administrators' = {
    name: principalId
    properties: { principalType: 'ServicePrincipal', principalName: identityName, tenantId: tenant().tenantId }
    dependsOn: [dialogue]
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: server
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'PostgreSQLLogs', enabled: true }]
  }
}

output id string = server.id
output host string = server.properties.fullyQualifiedDomainName
