"""The program packed as on a developer's computer, taken out of its Debian package, and used without any Python.

Installing it with apt on a bare Debian is `bash installer/check_deb.sh`: that needs root, a bootstrapped system and
minutes. Here the package is unpacked, which tells of everything but its dependencies.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

_PROJECT: Final = Path(__file__).resolve().parents[2]
_NEEDED: Final = ("dpkg-deb", "objdump", "strip")
_MISSING: Final = [program for program in _NEEDED if shutil.which(program) is None]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.xdist_group("package"),
    pytest.mark.skipif(sys.platform != "linux" or bool(_MISSING), reason=f"needs a Debian with {', '.join(_NEEDED)}"),
]


@dataclass(frozen=True)
class Package:
    """`file` : the Debian package; `tree` : what is in it; `said` : while it was made."""

    file: Path
    tree: Path
    said: str

    @property
    def program(self) -> Path:
        return self.tree / "usr/lib/dscope-blink"

    def say(self, *words: str | Path, data: Path, **more: str) -> subprocess.CompletedProcess[str]:
        """Run a command of the packaged program."""
        return subprocess.run(
            [self.program / "dscope", *words],
            env=self.surroundings(data, **more),
            cwd=data,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    def surroundings(self, data: Path, **more: str) -> dict[str, str]:
        """An environment that knows of no Python and no project."""
        return {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "DSCOPE_DATA": str(data), "HOME": str(data), **more}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    folder = tmp_path_factory.mktemp("package")
    surroundings = os.environ | {"PYTHON": sys.executable, "DEB_COMPRESSION": "zstd"}
    done = subprocess.run(
        ["bash", _PROJECT / "installer/deb.sh", folder],
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=800,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    shutil.rmtree(folder / "dscope-blink")
    (file,) = folder.glob("dscope-blink_*.deb")
    subprocess.run(["dpkg-deb", "-x", file, folder / "tree"], check=True)
    yield Package(file, folder / "tree", done.stderr)
    shutil.rmtree(folder)


def test_the_package_names_what_it_needs_and_whose_files_it_keeps(package: Package) -> None:
    control = subprocess.run(["dpkg-deb", "-f", package.file], capture_output=True, text=True, check=True).stdout
    fields = dict(line.split(": ", 1) for line in control.splitlines() if re.match(r"[A-Z]", line))
    assert fields["Package"] == "dscope-blink"
    needed = [one.strip() for one in fields["Depends"].split(",")]
    assert {"libxcb-cursor0", "libgl1", "libegl1", "libstdc++6"} <= set(needed)
    assert any(one.startswith("libc6 (>= 2.") for one in needed)
    assert not [one for one in needed if "python" in one]
    owners = subprocess.run(["dpkg-deb", "-c", package.file], capture_output=True, text=True, check=True).stdout
    assert {line.split()[1] for line in owners.splitlines()} == {"root/root"}


def test_who_makes_the_package_is_told_what_a_person_has_to_decide(package: Package) -> None:
    control = subprocess.run(["dpkg-deb", "-f", package.file], capture_output=True, text=True, check=True).stdout
    facts = package.tree / "usr/share/metainfo/dscope_blink.dscope_blink.metainfo.xml"
    assert ("@localhost" in control) == ("the maintainer is a placeholder" in package.said)
    assert ("LicenseRef-proprietary" in facts.read_text()) == ("the license is a placeholder" in package.said)


def test_menu_entry_icon_and_rule_for_usb_cameras_are_where_a_desktop_looks(package: Package) -> None:
    entry = package.tree / "usr/share/applications/dscope-blink.desktop"
    if shutil.which("desktop-file-validate"):
        checked = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
        assert checked.returncode == 0, checked.stdout + checked.stderr
    fields = dict(line.split("=", 1) for line in entry.read_text(encoding="utf-8").splitlines() if "=" in line)
    assert (package.tree / "usr/bin" / fields["Exec"].split()[0]).exists()
    assert (package.tree / f"usr/share/icons/hicolor/scalable/apps/{fields['Icon']}.svg").exists()
    (rule,) = (package.tree / "usr/lib/udev/rules.d").iterdir()
    assert rule.name < "73-seat-late.rules", "uaccess is given at 73"
    assert 'ATTR{idVendor}=="2676"' in rule.read_text(encoding="utf-8")


def test_it_has_all_commands_of_the_source(package: Package, tmp_path: Path) -> None:
    surroundings = package.surroundings(tmp_path, PYTHONPATH=str(_PROJECT))
    words = [sys.executable, "-m", "dscope_gui", "--help"]
    source = subprocess.run(words, cwd=tmp_path, env=surroundings, capture_output=True, text=True, check=True)
    assert package.say("--help", data=tmp_path).stdout == source.stdout


def test_it_judges_pictures_as_from_source_in_two_processes_with_rules_and_network(
    package: Package, tmp_path: Path
) -> None:
    drawn = package.say("simulate", "pictures", "-n", "2", "--seed", "7", "--fiber", "mm-50-125", data=tmp_path)
    assert drawn.returncode == 0, drawn.stderr
    options = ["--fiber", "mm-50-125", "--rules", "iec61300-3-35-2015-mm", "--detector", "both"]
    words = [sys.executable, "-m", "dscope_gui", "inspect", "pictures", "--out", "source", "--records-only", *options]
    surroundings = package.surroundings(tmp_path, PYTHONPATH=str(_PROJECT))
    with subprocess.Popen(words, cwd=tmp_path, env=surroundings, stderr=subprocess.DEVNULL) as source:
        judged = package.say("inspect", "pictures", "--out", "out", "--jobs", "2", *options, data=tmp_path)
    assert judged.returncode == 0 and source.returncode == 0, judged.stderr
    records = _records(tmp_path / "out")
    assert [record["status"] for record in records] == ["inspected", "inspected"]
    assert all(record["verdict"]["status"] in {"pass", "fail"} for record in records)
    assert all(record["software"]["model"] for record in records), "the network was not asked"
    assert records == _records(tmp_path / "source"), "the package has OpenCV in another build"
    assert (tmp_path / "out/sim_00000/sim_00000_annotated.png").stat().st_size > 10_000


def _records(folder: Path) -> list[dict[str, Any]]:
    """But for what is of one run alone."""
    records = [json.loads(line) for line in (folder / "records.jsonl").read_text(encoding="utf-8").splitlines()]
    of_the_run = ("id", "captured_at", "timing_ms")
    return [{name: value for name, value in record.items() if name not in of_the_run} for record in records]


def test_the_window_opens(package: Package, tmp_path: Path) -> None:
    """Without a screen; `check_deb.sh` opens it on a real X server and keeps a picture of it."""
    window = subprocess.Popen(
        [package.program / "dscope", "gui"],
        env=package.surroundings(tmp_path, QT_QPA_PLATFORM="offscreen", DISPLAY=":none"),
        stderr=subprocess.DEVNULL,
    )
    try:
        said = _wait_for(window, tmp_path / "logs", "The window is open")
    finally:
        window.kill()
        window.wait()
    assert "Traceback" not in said and "ERROR" not in said


def _wait_for(process: subprocess.Popen[bytes], logs: Path, word: str, tries: int = 600) -> str:
    for _ in range(tries):
        said = "".join(path.read_text(encoding="utf-8") for path in logs.glob("workstation_*.log"))
        if word in said:
            return said
        try:
            process.wait(timeout=0.2)
        except subprocess.TimeoutExpired:
            continue
        break
    raise AssertionError(f"No window was shown; the program ended with {process.poll()}")


def test_the_stream_is_served(package: Package, tmp_path: Path) -> None:
    options = ["--source", "simulator", "--frames", "2", "--serve", "127.0.0.1:0"]
    done = package.say("live", *options, data=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "http://127.0.0.1:" in done.stderr + done.stdout


def test_basler_cameras_are_found_and_nothing_of_theirs_is_missing(package: Package, tmp_path: Path) -> None:
    done = package.say("cameras", data=tmp_path, PYLON_CAMEMU="1")
    assert done.returncode == 0 and re.search(r"basler:0815-0000 .*ready", done.stdout), done.stdout + done.stderr
    pylon = package.program / "_internal/pypylon"
    transports = {path.name for path in pylon.glob("libpylon_TL_*.so")}
    assert {"libpylon_TL_usb.so", "libpylon_TL_gige.so", "libpylon_TL_camemu.so"} <= transports
    assert list(pylon.glob("pylon-libusb-*.so")), "opened by name: USB cameras would never be listed"


def test_what_is_left_out_is_told_in_a_sentence(package: Package, tmp_path: Path) -> None:
    (tmp_path / "sorted").mkdir()
    done = package.say("train", "quality", "sorted", "--out", "model", data=tmp_path)
    assert done.returncode == 2
    assert "needs torch" in done.stderr and "comes without [train]" in done.stderr
    assert done.stderr.count("\n") == 1


def test_opencv_is_the_locked_one_without_windows_of_its_own(package: Package) -> None:
    locks = [_PROJECT / "installer" / f"requirements{which}.lock" for which in ("", "-bundle")]
    plain, headless = (re.search(r"^opencv-contrib-python\S*==(\S+)", lock.read_text(), re.M) for lock in locks)
    assert plain is not None and headless is not None and plain[1] == headless[1]
    inside = package.program / "_internal"
    assert list(inside.glob("opencv_contrib_python_headless.libs/*.so*")), "kept together, as the wheel had it"
    assert not list(inside.rglob("libQt5*"))


def test_an_older_history_is_brought_up_to_date_by_the_steps_in_the_package(package: Package) -> None:
    steps = package.program / "_internal/dscope_gui/store/migrations/versions"
    shipped = {path.name for path in steps.glob("*.py")}
    assert shipped == {path.name for path in (_PROJECT / "dscope_gui/store/migrations/versions").glob("*.py")}


def test_the_package_stays_of_a_size_that_can_be_sent(package: Package) -> None:
    on_disk = sum(path.lstat().st_size for path in package.program.rglob("*") if not path.is_symlink())
    assert on_disk < 640e6
    assert package.file.stat().st_size < 240e6
