"""A real CUPS server of a test's own: in its folder, on a loopback port, with queues that print into folders.

What a queue does is said by files in its folder: `paper-out` makes it wait for paper, `searches` for its
printer, `slow` for nothing; `exit` holds the code with which its device gives up (1 failed, 4 stops it).
"""

from __future__ import annotations

import os
import shutil
import socket
import stat
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Self

CUPSD = shutil.which("cupsd") or shutil.which("cupsd", path="/usr/sbin:/usr/local/sbin")
_BIN = Path("/usr/lib/cups")
_STARTS_WITHIN = 10.0

_FILES = """\
ServerRoot {root}/etc
RequestRoot {root}/spool
CacheDir {root}/cache
StateDir {root}/state
TempDir {root}/temp
ServerBin {root}/bin
AccessLog {root}/access.log
ErrorLog {root}/error.log
PageLog {root}/page.log
{user}"""
_SERVER = """\
Listen 127.0.0.1:{port}
LogLevel warn
MaxLogSize 0
Browsing No
WebInterface No
DefaultAuthType None
JobRetryInterval 1
<Location />
Order allow,deny
Allow from 127.0.0.1
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
_QUEUE = """\
<Printer {name}>
DeviceURI kept:{folder}
State Idle
Accepting Yes
Shared No
JobSheets none none
OpPolicy default
ErrorPolicy {policy}
</Printer>
"""
_DEVICE = """\
#!/bin/sh
[ $# -eq 0 ] && exit 0
folder="${DEVICE_URI#kept:}"
while [ -e "$folder/paper-out" ]; do
    echo "STATE: +media-empty-error" >&2
    sleep 0.05
done
echo "STATE: -media-empty-error" >&2
while [ -e "$folder/searches" ]; do
    echo "STATE: +connecting-to-device" >&2
    sleep 0.05
done
echo "STATE: -connecting-to-device" >&2
while [ -e "$folder/slow" ]; do sleep 0.05; done
[ -e "$folder/exit" ] && exit "$(cat "$folder/exit")"
cp "$6" "$folder/$1.part" && echo "$5" >"$folder/$1.options" && mv "$folder/$1.part" "$folder/$1.pdf"
"""


class PrintServer:
    """A server with some queues; a context manager that starts and stops it.

    Attributes:
        queues: The folder of each queue by name.
        place: For `CUPS_SERVER`.
    """

    def __init__(self, root: Path, queues: dict[str, str]) -> None:
        """Prepare.

        Args:
            root: A folder of its own.
            queues: Name and what is done about errors: stop-printer, abort-job or retry-current-job.
        """
        assert CUPSD is not None
        self._root = root
        self._policies = queues
        self.queues = {name: root / "out" / name for name in queues}
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port = free.getsockname()[1]
        self.place = f"127.0.0.1:{self._port}"
        self._process: subprocess.Popen[bytes] | None = None
        self._write()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Run it until it can be reached."""
        command = [
            str(CUPSD),
            "-f",
            "-c",
            f"{self._root}/etc/cupsd.conf",
            "-s",
            f"{self._root}/etc/files.conf",
        ]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + _STARTS_WITHIN
        while True:
            try:
                socket.create_connection(("127.0.0.1", self._port), 1.0).close()
            except OSError:
                if self._process.poll() is not None or time.monotonic() > end:
                    raise AssertionError((self._root / "error.log").read_text()) from None
                time.sleep(0.05)
            else:
                return

    def stop(self) -> None:
        """End it; it can be started again, and knows its jobs then."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(10)
            self._process = None

    def printed(self, queue: str) -> list[Path]:
        """What came out of a queue, the oldest first."""
        return sorted(self.queues[queue].glob("*.pdf"), key=lambda path: int(path.stem))

    def _write(self) -> None:
        for name in ("etc/ppd", "spool/tmp", "cache", "state", "temp", "bin/backend", "bin/filter"):
            (self._root / name).mkdir(parents=True)
        for name in ("daemon", "notifier"):
            (self._root / "bin" / name).symlink_to(_BIN / name)
        device = self._root / "bin/backend/kept"
        device.write_text(_DEVICE)
        device.chmod(stat.S_IRWXU)  # so that it runs as whoever started the server
        for folder in self.queues.values():
            folder.mkdir(parents=True)
        user = "User lp\nGroup lp\n" if os.geteuid() == 0 else ""
        etc = self._root / "etc"
        (etc / "files.conf").write_text(_FILES.format(root=self._root, user=user))
        (etc / "cupsd.conf").write_text(_SERVER.format(port=self._port))
        queues = [
            _QUEUE.format(name=name, folder=self.queues[name], policy=policy)
            for name, policy in self._policies.items()
        ]
        (etc / "printers.conf").write_text("".join(queues))
