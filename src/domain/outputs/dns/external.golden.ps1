# Records of the external DNS. Run it on the DNS server of the zones.

# Seattle
Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -Name 'ap1' -IPv4Address '198.51.100.11' -TimeToLive 01:00:00
Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -Name 'ap1' -IPv4Address '198.51.100.12' -TimeToLive 01:00:00
Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -Name 'ap1' -IPv4Address '198.51.100.13' -TimeToLive 01:00:00
Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -Name 'mr1' -IPv4Address '198.51.100.11' -TimeToLive 01:00:00
Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -Name 'mr1' -IPv4Address '198.51.100.12' -TimeToLive 01:00:00
Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -Name 'mr1' -IPv4Address '198.51.100.13' -TimeToLive 01:00:00

# O'Brien & "Söhne" $x
Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -Name 'ap2' -IPv4Address '203.0.113.11' -TimeToLive 01:00:00
Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -Name 'ap2' -IPv4Address '203.0.113.12' -TimeToLive 01:00:00
Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -Name 'mr2' -IPv4Address '203.0.113.11' -TimeToLive 01:00:00
Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -Name 'mr2' -IPv4Address '203.0.113.12' -TimeToLive 01:00:00
