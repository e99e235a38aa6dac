# Virtual switches of OBR-HOST1. Get-NetAdapter lists the adapters; run as administrator:
# .\switches.ps1 -CorpnetAdapter 'Ethernet 1' -InternetAdapter 'Ethernet 2'
param(
  [Parameter(Mandatory = $true)] [string] $CorpnetAdapter,
  [Parameter(Mandatory = $true)] [string] $InternetAdapter
)
New-VMSwitch -Name 'Switch ‘‘A’’ `n $(x)' -NetAdapterName $CorpnetAdapter -AllowManagementOS $true
New-VMSwitch -Name 'SfB CCE Internet Switch' -NetAdapterName $InternetAdapter -AllowManagementOS $false
