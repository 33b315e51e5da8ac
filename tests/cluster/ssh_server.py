"""A real OpenSSH server on loopback, with a configuration, host key and authorised key of its own.

Root would need the system's own folders for it, and therefore starts it as the user `sshd` of Debian's package; whoever
else starts it is the only one whom it lets in. Nothing of the system's configuration is read or changed.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

PROGRAM: Final = Path("/usr/sbin/sshd")
RUNS_AS: Final = "sshd"
_START_S: Final = 10.0
_LOOK_S: Final = 0.02
_CONFIG: Final = """
ListenAddress 127.0.0.1
Port {port}
HostKey {folder}/host_key
AuthorizedKeysFile {folder}/authorized_keys
PidFile none
StrictModes no
UsePAM no
Subsystem sftp internal-sftp
"""


class SshServer:
    """Serves what lies in `folder`/pictures. `home` : of a user who may log in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home"
        self.user = RUNS_AS if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self._process: subprocess.Popen[bytes] | None = None
        self._write()

    @property
    def address(self) -> str:
        return f"sftp://{self.user}@127.0.0.1:{self.port}{self.folder}/pictures"

    def start(self) -> None:
        """Run, and answer when this returns."""
        somebody = RUNS_AS if os.geteuid() == 0 else None
        self._process = subprocess.Popen(
            [PROGRAM, "-D", "-e", "-f", self.folder / "config"],
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd="/",
            user=somebody,
            extra_groups=None if somebody is None else [],
            start_new_session=True,
        )
        pause, left = threading.Event(), int(_START_S / _LOOK_S)
        while not self._answers() and self._process.poll() is None and left:
            pause.wait(_LOOK_S)
            left -= 1

    def stop(self) -> None:
        """With all its connections, each a process that belongs to a session of its own."""
        if self._process is not None:
            for child in self._children(self._process.pid):
                os.kill(child, 15)
            self._process.terminate()
            self._process.wait(_START_S)
            self._process = None

    @staticmethod
    def _children(pid: int) -> list[int]:
        return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text("utf-8").split()]

    def _answers(self) -> bool:
        with socket.socket() as one:
            return one.connect_ex(("127.0.0.1", self.port)) == 0

    def _write(self) -> None:
        (self.home / ".ssh").mkdir(parents=True)
        for key in (self.folder / "host_key", self.home / ".ssh/id_ed25519"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key], check=True)
        host = (self.folder / "host_key.pub").read_text("utf-8")
        (self.home / ".ssh/known_hosts").write_text(f"[127.0.0.1]:{self.port} {host}", "utf-8")
        shutil.copy(self.home / ".ssh/id_ed25519.pub", self.folder / "authorized_keys")
        (self.folder / "config").write_text(_CONFIG.format(port=self.port, folder=self.folder), "utf-8")
        self.folder.chmod(0o755)
        if os.geteuid() == 0:
            shutil.chown(self.folder / "host_key", RUNS_AS)


@contextmanager
def ssh_server() -> Iterator[SshServer]:
    """A running server, ended and removed on leaving. pytest's own folders are closed to other users."""
    folder = Path(tempfile.mkdtemp(prefix="dscope-ssh-"))
    server = None
    try:
        server = SshServer(folder)
        server.start()
        yield server
    finally:
        if server is not None:
            server.stop()
        shutil.rmtree(folder)
