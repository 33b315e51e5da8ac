# Packs the program with its own Python into dist\dscope-blink, which runs on a computer without Python; for developers.
# Inno Setup then makes the installer of it, with the command said at the end.
#
# Checked on Linux as far as that goes; not run on Windows yet.
$ErrorActionPreference = 'Stop'
. (Join-Path $PSScriptRoot 'prepare.ps1')
Initialize-Project 'requirements-dev.lock'

$work = Join-Path $Project 'build\bundle'
New-Item -ItemType Directory -Force -Path (Join-Path $work 'dscope') | Out-Null
# Windows takes the picture of a program from a file of its own kind.
& $Python (Join-Path $PSScriptRoot 'packaging\windows\make_icon.py') (Join-Path $work 'dscope\dscope-blink.ico')
if ($LASTEXITCODE -ne 0) { Stop-WithWord 'the icon could not be drawn' }
Push-Location $Project
& $Python -m PyInstaller --noconfirm --log-level ERROR --distpath dist --workpath $work installer\packaging\dscope.spec
$code = $LASTEXITCODE
Pop-Location
if ($code -ne 0) { Stop-WithWord 'PyInstaller could not pack the program' }

$version = & $Python -c 'import dscope_gui; print(dscope_gui.__version__)'
Write-Host "Packed in dist\dscope-blink. The installer: iscc /DVersion=$version installer\packaging\windows\dscope-blink.iss"
