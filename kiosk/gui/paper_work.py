"""Has receipts printed and saved without the window waiting for a printer or a stick.

Each job is a process of its own, ``kiosk receipt``, watched by Qt's event loop: a
driver that hangs or crashes, as drivers do, takes nothing of the booth with it.
What went wrong in detail is in the log; people are told what they can do.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.settings import Settings
from kiosk.words import Language

logger = logging.getLogger(__name__)

Kind = Literal["print", "save"]
_LIMIT_MS: Final = 30_000
_END_MS: Final = 2000


class PaperWork(QObject):
    """Starts the jobs. To be used from the UI thread only.

    Signals:
        done: a receipt (Kind) is at the printer, or in its folder.
        failed: it is not (Kind).
    """

    done = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        data: Path,
        settings: Settings,
        parent: QObject | None = None,
        limit_ms: int = _LIMIT_MS,
    ) -> None:
        """Make it for a booth's data folder; ``limit_ms`` is how long a job may take."""
        super().__init__(parent)
        self._data = data
        self._printer = settings.printer
        self._folder = settings.receipt_folder
        self._limit_ms = limit_ms
        self._jobs: list[_Job] = []

    @property
    def busy(self) -> bool:
        """Whether a job is going on, heard or not."""
        return bool(self._jobs)

    def print(self, text: str, language: Language) -> None:
        """Print a receipt, given as its line."""
        self._start("print", text, ["print", "-", "--printer", self._printer], language)

    def save(self, text: str, number: str, language: Language) -> None:
        """Save a receipt, given as its line, under its number in the folder of the settings."""
        file = Path(self._folder) / f"{number}.pdf"
        self._start("save", text, ["show", "-", "--pdf", str(file)], language)

    def forget(self) -> None:
        """Let what is going on end unheard: the visit that asked for it is over."""
        for job in self._jobs:
            job.heard = False

    def stop(self) -> None:
        """End what is going on."""
        for job in tuple(self._jobs):
            job.stop()

    def _start(self, kind: Kind, text: str, act: Sequence[str], language: Language) -> None:
        arguments = ["-m", "kiosk", "receipt", *act]
        arguments += ["--data", str(self._data), "--language", language]
        job = _Job(kind, text, self)
        self._jobs.append(job)
        job.ended.connect(self._end)
        job.start(arguments, self._limit_ms)

    def _end(self, job: _Job, fine: bool) -> None:
        self._jobs.remove(job)
        job.deleteLater()
        if job.heard:
            (self.done if fine else self.failed).emit(job.kind)


class _Job(QObject):
    """One process, its time limit, and what came of it."""

    ended = Signal(object, bool)

    def __init__(self, kind: Kind, text: str, parent: QObject) -> None:
        super().__init__(parent)
        self.kind: Kind = kind
        self.heard = True
        self._text = text
        self._process = QProcess(self)
        self._process.started.connect(self._hand_over)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail)
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._process.kill)

    def start(self, arguments: Sequence[str], limit_ms: int) -> None:
        """Start the process."""
        self._limit.start(limit_ms)
        self._process.start(sys.executable, list(arguments))

    def stop(self) -> None:
        """End the process and wait until it is gone."""
        self.heard = False
        self._process.kill()
        self._process.waitForFinished(_END_MS)

    def _hand_over(self) -> None:
        # Not as an argument, which every user of the computer could read.
        self._process.write(self._text.encode("ascii"))
        self._process.closeWriteChannel()

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        fine = code == 0 and status == QProcess.ExitStatus.NormalExit
        if not fine:
            said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
            logger.info("receipt not done (%s, %s): %s", self.kind, status.name, said.strip())
        self._limit.stop()
        self.ended.emit(self, fine)

    def _fail(self, error: QProcess.ProcessError) -> None:
        # Every other error is followed by the process's end.
        if error == QProcess.ProcessError.FailedToStart:
            logger.error("receipt not done (%s): %s", self.kind, self._process.errorString())
            self._limit.stop()
            self.ended.emit(self, False)
