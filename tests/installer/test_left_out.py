"""Which files the bundle does without."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path, PurePath
from types import ModuleType

import pytest

_FILE = Path(__file__).resolve().parents[2] / "installer/packaging/left_out.py"


@pytest.fixture
def left_out(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The recipe is no package of the program's; PyInstaller finds it beside its own recipe."""
    spec = importlib.util.spec_from_file_location("left_out", _FILE)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "left_out", module)
    spec.loader.exec_module(module)
    yield module


@pytest.mark.parametrize(
    ("file", "is_out"),
    [
        ("pypylon/pylondataprocessingplugins/libPylonVToolPackageA.so", True),
        ("pypylon/libpylon_TL_usb.so", False),
        ("pypylon/pylon-libusb-1.0.27.so", False),
        ("PyQt6/Qt6/plugins/platforms/libqxcb.so", False),
        ("PyQt6/Qt6/plugins/platforms/libqoffscreen.so", False),
        ("PyQt6/Qt6/plugins/platforms/libqlinuxfb.so", True),
        ("PyQt6/Qt6/plugins/platforms/qwindows.dll", False),
        ("PyQt6/Qt6/translations/qtbase_de.qm", False),
        ("PyQt6/Qt6/translations/qtmultimedia_de.qm", True),
        ("PyQt6/Qt6/plugins/imageformats/libqsvg.so", False),
        ("libstdc++.so.6", True),
        ("libcups.so.2", True),
        ("PyQt6/Qt6/plugins/printsupport/libcupsprintersupport.so", False),
        ("pypylon/libpylon_TL_gtc.so", True),
        ("resources/languages/dscope_de.ts", True),
        ("resources/languages/dscope_de.qm", False),
        ("resources/help/rules.md", False),
        ("resources/help/de/rules.md", False),
    ],
)
def test_a_file_is_left_out_or_not(file: str, is_out: bool, left_out: ModuleType) -> None:
    assert left_out.is_left_out(PurePath(file)) == is_out


def test_links_of_libraries_are_read_and_scripts_have_none(left_out: ModuleType, tmp_path: Path) -> None:
    library = importlib.util.find_spec("PyQt6.QtCore")
    assert library is not None and library.origin is not None
    script = tmp_path / "script.so"
    script.write_text("#!/bin/sh\n")
    needs = left_out._needs([str(script), library.origin])
    assert any(name.startswith("libQt6Core") for name in needs[library.origin])
    assert str(script) not in needs


def test_what_only_left_out_files_needed_goes_with_them(left_out: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    links = {"/a/plugin.so": {"libused.so.1"}, "/a/libused.so.1": {"libdeep.so.2"}}
    monkeypatch.setattr(left_out, "_needs", lambda files: {file: links[file] for file in files if file in links})
    entries = [
        ("package/plugin.so", "/a/plugin.so", "BINARY"),
        ("libused.so.1", "/a/libused.so.1", "BINARY"),
        ("libdeep.so.2", "/a/libdeep.so.2", "BINARY"),
        ("libgtk-3.so.0", "/a/libgtk-3.so.0", "BINARY"),
        ("one.libs/libdeep.so.2", "/b/libdeep.so.2", "BINARY"),
        ("libpython3.11.so.1.0", "/a/libpython3.11.so.1.0", "BINARY"),
        ("_cffi_backend.cpython-311-x86_64-linux-gnu.so", "/a/_cffi_backend.so", "EXTENSION"),
        ("libplugin.so", "package/plugin.so", "SYMLINK"),
        ("libgone.so", "package/gone.so", "SYMLINK"),
    ]
    kept = {entry[0] for entry in left_out.without_orphans(entries)}
    assert kept == {
        "package/plugin.so",
        "libused.so.1",
        "libdeep.so.2",
        "one.libs/libdeep.so.2",
        "libpython3.11.so.1.0",
        "_cffi_backend.cpython-311-x86_64-linux-gnu.so",
        "libplugin.so",
    }
