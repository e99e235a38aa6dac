# Media bypass for the clients of O'Brien & "Söhne" $x only. They must not get the addresses of another site, nor anybody from outside any.
# Windows Server 2016 or later, on each DNS server of the zone that they ask; name the subnets of these clients:
# .\internal.ps1 -ClientSubnet '10.1.0.0/16', '10.2.0.0/16'
# An older server that only these clients ask: the lines with Add-DnsServerResourceRecordA alone, without -ZoneScope.
param(
  [Parameter(Mandatory = $true)] [string[]] $ClientSubnet
)
Add-DnsServerClientSubnet -Name 'CloudConnector-2' -IPv4Subnet $ClientSubnet
Add-DnsServerZoneScope -ZoneName 'contoso.com' -Name 'CloudConnector-2'
Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -ZoneScope 'CloudConnector-2' -Name 'voice' -IPv4Address '10.31.0.12' -TimeToLive 01:00:00
Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -ZoneScope 'CloudConnector-2' -Name 'voice' -IPv4Address '10.31.0.20' -TimeToLive 01:00:00
Add-DnsServerQueryResolutionPolicy -Name 'CloudConnector-2' -ZoneName 'contoso.com' -Action ALLOW -ClientSubnet 'EQ,CloudConnector-2' -Fqdn 'EQ,voice.contoso.com' -ZoneScope 'CloudConnector-2,1'
