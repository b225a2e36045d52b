// Copy to main.bicepparam, and leave secrets out of it: they are taken from the environment.
using './main.bicep'

param name = 'license-swap'
param registryName = 'contosolicenseswap'
param image = 'license-swap:0.1.0'
param instances = 1
param databasePassword = readEnvironmentVariable('DATABASE_PASSWORD')
param defaultLocale = 'sv'
param timeZone = 'Europe/Stockholm'
param retentionDays = 90

// As the signed-in administrator; or 'app', without the two lines after it.
param swapActor = 'admin'
param signInAppId = '11111111-2222-3333-4444-555555555555'
param signInAppSecret = readEnvironmentVariable('SIGN_IN_APP_SECRET')
