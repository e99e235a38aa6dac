@rem The proxy of this host. Run it as administrator on every host of the site.
netsh winhttp set proxy proxy-server="proxy.contoso.net:8080" bypass-list="192.168.213.*;10.31.0.*;*.cce.local;*.online.lync.com;<local>"
reg add "HKLM\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings" /v ProxySettingsPerUser /t REG_DWORD /d 0 /f
