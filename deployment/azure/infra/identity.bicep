// Who the bot is in Azure: it reads one secret, pulls one image, signs in to one database, and stands in for the
// secret of its app registration (a federated credential).
param location string
param tags object

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-dialogue'
  location: location
  tags: tags
}

output id string = identity.id
output name string = identity.name
output clientId string = identity.properties.clientId
output principalId string = identity.properties.principalId
