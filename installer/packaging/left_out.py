"""What the bundle does without: modules that libraries only try for, and files that nothing of this program opens."""

from __future__ import annotations

import pkgutil
import re
import subprocess
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import PurePath
from typing import Final, TypeAlias

Entry: TypeAlias = tuple[str, str, str]
"""Of a collected file: where it goes, where it is from, and of what kind it is."""

_LINK: Final = "SYMLINK"
_LIBRARY: Final = "BINARY"
"""A module of Python in machine code is an `EXTENSION`: imported by name, needed by no other file's links."""
_QT: Final = PurePath("PyQt6/Qt6/lib")
_FILE: Final = re.compile(r"(.+):\s+file format ")
_NEEDED: Final = re.compile(r"\s+NEEDED\s+(\S+)")
"""Lines of `objdump -p`."""

_EXTRAS: Final = [
    *("dask", "distributed", "tornado", "fsspec", "aiohttp", "sshfs", "asyncssh", "s3fs", "aiobotocore", "botocore"),
    *("pyarrow", "torch", "onnx", "onnxscript", "onnx_ir"),
]
"""The extras `cluster`, `remote`, `parquet`, `train`: a gigabyte for what few stations do. Who needs one is told so."""

_TRIED_FOR: Final = [
    # pandas and SQLAlchemy: formats and databases that are not the program's.
    *("numba", "numexpr", "bottleneck", "tables", "xlrd", "xlsxwriter", "lxml", "jinja2"),
    *("psycopg2", "pysqlite2", "MySQLdb", "asyncpg", "aiosqlite"),
    # matplotlib and pyqtgraph: other windows than the program's own.
    *("tkinter", "_tkinter", "PyQt5", "PySide6", "OpenGL", "IPython", "pyqtgraph.opengl", "pyqtgraph.examples"),
    # Servers and clients that read settings, or are watched, in ways that the program's are not.
    *("yaml", "psutil", "uvloop", "httptools", "watchfiles"),
    # The parts of libraries that build, check or convert.
    *("setuptools", "pip", "wheel", "pytest", "_pytest", "hypothesis", "mypy", "sympy", "networkx"),
    *("onnxruntime.transformers", "onnxruntime.quantization", "onnxruntime.tools"),
    # Basler's image analysis and OpenCV's: with their plug-ins they are larger than all that is used of pylon.
    *("pypylon.pylondataprocessing", "pypylon._pylondataprocessing", "cv2.gapi"),
    # Filters that pyqtgraph's flow charts would draw, compilers, and the tests that libraries bring along.
    *("scipy.signal", "numpy.distutils", "sqlalchemy.testing", "alembic.testing", "pyqtgraph.flowchart"),
    # Of Pillow matplotlib needs PNG alone.
    *("PIL._avif", "PIL._webp", "PIL._imagingft", "PIL._imagingcms", "PIL._imagingtk"),
]

_LANGUAGES_SPOKEN: Final = {"python", "special"}
"""Of five hundred programming languages that Pygments colours: those in which Rich shows a traceback."""


def _languages_not_spoken() -> list[str]:
    folder = find_spec("pygments.lexers")
    found = pkgutil.iter_modules(folder.submodule_search_locations if folder else [])
    names = [module.name for module in found if module.name[0] != "_"]
    return [f"pygments.lexers.{name}" for name in names if name not in _LANGUAGES_SPOKEN]


EXCLUDED_MODULES: Final = _EXTRAS + _TRIED_FOR + _languages_not_spoken()

_FILES: Final = [
    # 190 MB of plug-ins for image analysis with models, which only `pylondataprocessing` loads.
    r"pypylon/(pylondataprocessingplugins|dataprocessingpluginsb|docs)/",
    r"pypylon/libPylonDataProcessing|pypylon/_pylondataprocessing|libPylonDataProcessingCore",
    # OpenCV's own windows; the program's lint forbids them, as they end a process that has no display.
    r"cv2/qt/",
    # Qt on bare graphics hardware, over VNC, and behind GTK, which alone would draw in 40 libraries.
    r"PyQt6/Qt6/plugins/(egldeviceintegrations|generic)/",
    r"PyQt6/Qt6/plugins/platforms/libq(eglfs|linuxfb|minimalegl|vkkhrdisplay|vnc)",
    r"PyQt6/Qt6/plugins/platformthemes/libqgtk3",
    # Of Qt's translations only those of its dialogs are loaded; of its picture formats not PDF, a browser's reader.
    r"PyQt6/Qt6/translations/(?!qtbase_)",
    r"PyQt6/Qt6/plugins/imageformats/(lib)?qpdf",
    r"PyQt6/Qt6/bin/(opengl32sw|d3dcompiler)",
    # matplotlib's samples, buttons, and fonts that are for PostScript.
    r"matplotlib/mpl-data/(sample_data|images|fonts/afm|fonts/pdfcorefonts)/",
    # Cameras behind other makers' drivers (frame grabbers).
    r"pypylon/libpylon_TL_gtc",
    # Whoever prints has CUPS, in a version that fits the system; it draws in 20 libraries.
    r"libcups\.so",
    # Translations as people edit them; the program reads the .qm beside them.
    r"resources/languages/.*\.ts$",
    # pylon's library for USB needs the system's newest of these two; so do the drivers of graphics cards.
    r"libstdc\+\+\.so|libgcc_s\.so",
]
_LEFT_OUT: Final = re.compile("|".join(f"(?:{pattern})" for pattern in _FILES))


def is_left_out(destination: PurePath) -> bool:
    return _LEFT_OUT.match(destination.as_posix()) is not None


def without_orphans(entries: Sequence[Entry]) -> list[Entry]:
    """Drop shared libraries that only files left out had needed, and links to them."""
    needs = _needs([entry[1] for entry in entries if entry[2] != _LINK])
    shared: dict[str, list[Entry]] = {}  # two wheels may bring a library of the same name, each for itself
    for entry in filter(_is_shared, entries):
        shared.setdefault(PurePath(entry[0]).name, []).append(entry)
    found = [entry for entry in entries if not _is_shared(entry) and entry[2] != _LINK]
    waiting = list(found)
    while waiting:
        for name in needs.get(waiting.pop()[1], set()) & shared.keys():
            needed = shared.pop(name)
            found += needed
            waiting += needed
    collected = {entry[0] for entry in found}
    return found + [entry for entry in entries if entry[2] == _LINK and _target(entry) in collected]


def _is_shared(entry: Entry) -> bool:
    """Of the system, or in a wheel's folder of such; Python's own is loaded by name when the program starts."""
    path = PurePath(entry[0])
    is_apart = path.parent == PurePath() or path.parent.name.endswith(".libs") or path.parent == _QT
    return is_apart and ".so" in path.name and not path.name.startswith("libpython") and entry[2] == _LIBRARY


def _target(entry: Entry) -> str:
    return (PurePath(entry[0]).parent / entry[1]).as_posix()


def _needs(files: Sequence[str]) -> Mapping[str, set[str]]:
    """For each file the names of the libraries that it is linked to; all in one go, as PyInstaller's way takes 20 s."""
    # What is no library of this system, a script say, is told on stderr and has no links.
    told = subprocess.run(["objdump", "-p", *files], capture_output=True, text=True, check=False).stdout
    needs: dict[str, set[str]] = {}
    links: set[str] = set()
    for line in told.splitlines():
        if found := _NEEDED.match(line):
            links.add(found[1])
        elif found := _FILE.match(line):
            links = needs.setdefault(found[1], set())
    return needs
