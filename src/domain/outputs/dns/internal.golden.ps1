# Records of the internal DNS only, for media bypass. With several sites, let clients have those of their own site.

# Seattle
Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -Name 'voice' -IPv4Address '10.20.0.12' -TimeToLive 01:00:00
Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -Name 'voice' -IPv4Address '10.20.0.20' -TimeToLive 01:00:00
Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -Name 'voice' -IPv4Address '10.20.0.28' -TimeToLive 01:00:00

# O'Brien & "Söhne" $x
Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -Name 'voice' -IPv4Address '10.31.0.12' -TimeToLive 01:00:00
Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -Name 'voice' -IPv4Address '10.31.0.20' -TimeToLive 01:00:00
