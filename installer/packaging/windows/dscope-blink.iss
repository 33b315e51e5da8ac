; Installer of D-Scope Blink for Windows, for Inno Setup 6. installer\bundle.ps1 makes what is packed here, and says the
; command. Not run on Windows yet.

#define Program "D-Scope Blink"
#define Source "..\..\..\dist\dscope-blink"
#ifndef Version
  #error The version is missing: bundle.ps1 says the whole command
#endif

[Setup]
; The same for every version: by it an update finds what is installed.
AppId={{6D0B1B6C-52B5-4E0E-9B37-0C6C6E8B2F51}
AppName={#Program}
AppVersion={#Version}
DefaultDirName={autopf}\{#Program}
DefaultGroupName={#Program}
DisableProgramGroupPage=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
PrivilegesRequired=admin
OutputDir=..\..\..\dist
OutputBaseFilename=dscope-blink-{#Version}-setup
SetupIconFile=..\..\..\build\bundle\dscope\dscope-blink.ico
UninstallDisplayIcon={app}\dscope-blink.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
; A window that is open holds files that must be replaced.
CloseApplications=yes
ChangesEnvironment=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "path"; Description: "dscope on the command line"; Flags: unchecked
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Files of an older version that the new one lacks; the station's data is elsewhere, in %LOCALAPPDATA%\dscope-blink.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\{#Program}"; Filename: "{app}\dscope-blink.exe"; Parameters: "gui"
Name: "{autodesktop}\{#Program}"; Filename: "{app}\dscope-blink.exe"; Parameters: "gui"; Tasks: desktopicon

[Registry]
Root: HKLM; Subkey: "SYSTEM\CurrentControlSet\Control\Session Manager\Environment"; ValueType: expandsz; \
  ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotOnPath

[Run]
; Pictures of GigE cameras come in as UDP.
Filename: "{sys}\netsh.exe"; Flags: runhidden; StatusMsg: "Opening the firewall for cameras"; \
  Parameters: "advfirewall firewall add rule name=""{#Program}"" dir=in action=allow protocol=UDP program=""{app}\dscope-blink.exe"""
Filename: "{app}\dscope-blink.exe"; Parameters: "gui"; Description: "{cm:LaunchProgram,{#Program}}"; \
  Flags: nowait postinstall skipifsilent

[UninstallRun]
Filename: "{sys}\netsh.exe"; Flags: runhidden; RunOnceId: "firewall"; \
  Parameters: "advfirewall firewall delete rule name=""{#Program}"""

[Code]
function IsNotOnPath: Boolean;
var
  Known: string;
begin
  Result := not RegQueryStringValue(HKLM, 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment', 'Path', Known)
    or (Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Known) + ';') = 0);
end;

function InitializeSetup: Boolean;
begin
  Result := True;
  // pylon's driver for USB cameras may not be brought along; without it only those are missing.
  if not DirExists(ExpandConstant('{commonpf64}\Basler\pylon')) then
    SuppressibleMsgBox('USB cameras of Basler need the pylon runtime with USB3 Vision from baslerweb.com. '
      + 'Everything else works without it.', mbInformation, MB_OK, IDOK);
end;
