// What Azure itself can see; the alerts on the bot's own metrics need a Prometheus (deployment/prometheus).
param tags object
param email string
param appId string
param databaseId string

var rules = [
  { name: 'restarts', of: appId, metric: 'RestartCount', operator: 'GreaterThan', threshold: 3, by: 'Maximum', severity: 2 }
  { name: 'no-replica', of: appId, metric: 'Replicas', operator: 'LessThan', threshold: 1, by: 'Maximum', severity: 0 }
  { name: 'database-down', of: databaseId, metric: 'is_db_alive', operator: 'LessThan', threshold: 1, by: 'Maximum', severity: 0 }
  { name: 'database-full', of: databaseId, metric: 'storage_percent', operator: 'GreaterThan', threshold: 80, by: 'Average', severity: 2 }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-dialogue'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'dialogue'
    enabled: true
    emailReceivers: [{ name: 'operators', emailAddress: email, useCommonAlertSchema: true }]
  }
}

resource alerts 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for rule in rules: {
    name: 'alert-${rule.name}'
    location: 'global'
    tags: tags
    properties: {
      severity: rule.severity
      enabled: true
      scopes: [rule.of]
      evaluationFrequency: 'PT1M'
      windowSize: 'PT5M'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: rule.name
            metricName: rule.metric
            operator: rule.operator
            threshold: rule.threshold
            timeAggregation: rule.by
          }
        ]
      }
      actions: [{ actionGroupId: people.id }]
    }
  }
]
