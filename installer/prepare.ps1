# Dot-sourced by run.ps1 and bundle.ps1: sees to a virtual environment and the locked Python packages.
# Quick when nothing has changed since the last time. Sets $Project and $Python.

$Project = Split-Path -Parent $PSScriptRoot
$Environment = Join-Path $Project '.venv'
$Python = Join-Path $Environment 'Scripts\python.exe'

function Stop-WithWord([string] $Message) {
    [Console]::Error.WriteLine("dscope: $Message")
    exit 1
}

# Command and arguments of a Python that is new enough; nothing where there is none.
function Find-Python {
    $new = 'import struct, sys; sys.exit(sys.version_info < (3, 11) or struct.calcsize("P") != 8)'
    foreach ($version in '3.11', '3.12', '3.13', '3.14') {
        if (Get-Command py -ErrorAction SilentlyContinue) {
            & py "-$version" -c $new 2>$null
            if ($LASTEXITCODE -eq 0) { return @('py', "-$version") }
        }
    }
    # The name alone may be the Store's, which only opens a shop window.
    if (Get-Command python -ErrorAction SilentlyContinue) {
        & python -c $new 2>$null
        if ($LASTEXITCODE -eq 0) { return @('python') }
    }
    return @()
}

function Initialize-Environment {
    if (Test-Path $Python) { return }
    $found = @(Find-Python)
    if ($found.Count -eq 0) {
        Stop-WithWord 'Python 3.11 or later, 64 bit, is needed: python.org, or winget install Python.Python.3.12'
    }
    Write-Host 'Making a virtual environment'
    $rest = @($found | Select-Object -Skip 1)
    & $found[0] @rest -m venv $Environment
    if ($LASTEXITCODE -ne 0) { Stop-WithWord 'the virtual environment could not be made' }
}

function Invoke-Pip {
    & $Python -m pip --disable-pip-version-check --quiet install --no-input @args
    if ($LASTEXITCODE -ne 0) { Stop-WithWord 'the Python packages could not be installed' }
}

# Does a step again when what it depends on has changed: its name, that state, and what is to be done.
function Update-Step([string] $Name, [string] $State, [scriptblock] $Action) {
    $stamp = Join-Path $Environment ".installed-$Name"
    if ((Test-Path $stamp) -and ((Get-Content -Raw $stamp) -eq $State)) { return }
    & $Action
    Set-Content -NoNewline -Path $stamp -Value $State
}

function Initialize-Project([string] $Lock) {
    Initialize-Environment
    $file = Join-Path $PSScriptRoot $Lock
    Update-Step $Lock (Get-FileHash $file).Hash {
        Write-Host "Installing Python packages from $Lock (a minute or two the first time)"
        Invoke-Pip --require-hashes --no-deps --only-binary ':all:' -r $file
    }
    $settings = Join-Path $Project 'pyproject.toml'
    Update-Step 'program' "$((Get-FileHash $settings).Hash) $Project" {
        Invoke-Pip --no-deps --no-build-isolation --editable $Project
    }
}
