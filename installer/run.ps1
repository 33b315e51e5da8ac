# Starts D-Scope Blink on Windows. The first time it sets everything up: virtual environment and Python packages.
#
#   powershell -ExecutionPolicy Bypass -File installer\run.ps1               the workstation
#   powershell -ExecutionPolicy Bypass -File installer\run.ps1 inspect …     any command of dscope
#
# Checked on Linux as far as that goes; not run on Windows yet.
$ErrorActionPreference = 'Stop'
. (Join-Path $PSScriptRoot 'prepare.ps1')
Initialize-Project 'requirements.lock'

if ($args.Count -eq 0) { & $Python -m dscope_gui gui } else { & $Python -m dscope_gui @args }
exit $LASTEXITCODE
