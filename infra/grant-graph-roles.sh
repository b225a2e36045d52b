#!/usr/bin/env bash
# Gives the bot's identity the Microsoft Graph application permissions that it needs, and leaves alone what it has:
#
#     infra/grant-graph-roles.sh <object id of the identity> admin|app [--required-only]
#
# The second word is SWAP_ACTOR: with `admin` the bot itself cannot change a license. Needs the Azure CLI, signed in as a
# Global Administrator or Privileged Role Administrator. May be run again. What the permissions are for stands in the
# README. GRAPH_URL is that of the bot, for national clouds.
set -euo pipefail

# Microsoft Graph's own application id, the same in every organization.
readonly graph_app_id=00000003-0000-0000-c000-000000000000
readonly graph="${GRAPH_URL:-https://graph.microsoft.com}/v1.0"

usage() {
  echo "Usage: $0 <object id of the identity> admin|app [--required-only]" >&2
  exit 2
}

identity="${1:-}"
[[ $identity =~ ^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$ ]] || usage
case "${2:-}" in
  admin) wanted=(LicenseAssignment.Read.All) ;;
  app) wanted=(LicenseAssignment.ReadWrite.All) ;;
  *) usage ;;
esac
wanted+=(
  User.Read.All
  RoleManagement.Read.Directory
  Organization.Read.All
)
case "${3:-}" in
  '')
    wanted+=(
      GroupMember.Read.All
      Reports.Read.All
      AppCatalog.Read.All
      TeamsAppInstallation.ReadWriteSelfForUser.All
    )
    ;;
  --required-only) ;;
  *) usage ;;
esac

if ! command -v az >/dev/null; then
  echo "Install the Azure CLI, and sign in with: az login" >&2
  exit 1
fi
graph_id=$(az rest --method get --url "$graph/servicePrincipals(appId='$graph_app_id')?\$select=id" --query id --output tsv)
# Lines of a permission and its id.
roles=$(az rest --method get --url "$graph/servicePrincipals/$graph_id?\$select=appRoles" \
  --query "appRoles[?contains(allowedMemberTypes, 'Application')].[value, id]" --output tsv)
granted=$(az rest --method get --url "$graph/servicePrincipals/$identity/appRoleAssignments?\$top=999" \
  --query "value[?resourceId=='$graph_id'].appRoleId" --output tsv)

for permission in "${wanted[@]}"; do
  role=$(awk -v permission="$permission" '$1 == permission { print $2 }' <<<"$roles")
  if [[ -z $role ]]; then
    echo "Microsoft Graph knows no application permission $permission." >&2
    exit 1
  fi
  if grep --quiet --fixed-strings --line-regexp "$role" <<<"$granted"; then
    echo "$permission: already granted"
    continue
  fi
  az rest --method post --url "$graph/servicePrincipals/$identity/appRoleAssignments" \
    --headers 'Content-Type=application/json' \
    --body "{\"principalId\":\"$identity\",\"resourceId\":\"$graph_id\",\"appRoleId\":\"$role\"}" --output none
  echo "$permission: granted"
done
