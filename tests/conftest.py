"""What holds for every test: folders of its own, and nothing left behind or said in passing.

A test fails if it leaves a thread or a window, if anything is logged at WARNING or above that
it did not take with ``expected_log``, or if Python or Qt warn (those two are settings of pytest
in pyproject.toml). Qt is looked for and never imported here.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

ROOT = Path(__file__).resolve().parents[1]
# Where the product, Qt and the stock tools look for a person's folders, on every system.
PERSONAL_FOLDERS = (
    "APPDATA",
    "HOME",
    "LOCALAPPDATA",
    "USERPROFILE",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
)
# Without a screen Qt would end the whole process at the first window.
if sys.platform.startswith("linux") and not (
    os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Keys that fixtures make for a whole run are opened by tests with homes of their own.
PASSPHRASES = tempfile.TemporaryDirectory(prefix="passphrases-")
os.environ["KIOSK_PASSPHRASES"] = PASSPHRASES.name
# How long a thread that was asked to stop may take to be gone.
GRACE_S = 2.0


class UnexpectedLog(logging.Handler):
    """Keeps what is logged at WARNING or above until a test takes it or it fails the test."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record."""
        self.records.append(record)

    def take(self, words: str) -> logging.LogRecord:
        """Return the first record whose message holds these words, which so becomes expected.

        Raises:
            AssertionError: nothing logged says so.
        """
        for record in self.records:
            if words in record.getMessage():
                self.records.remove(record)
                return record
        said = [record.getMessage() for record in self.records]
        raise AssertionError(f"nothing logged says {words!r}; logged were {said}")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point every personal folder to an empty one, which is returned."""
    home = tmp_path_factory.mktemp("home")
    for name in PERSONAL_FOLDERS:
        monkeypatch.setenv(name, str(home))
    return home


@pytest.fixture(autouse=True)
def expected_log() -> Iterator[UnexpectedLog]:
    """Fail on what is logged at WARNING or above, but for what the test takes."""
    handler = UnexpectedLog()
    root = logging.getLogger()
    root.addHandler(handler)
    yield handler
    root.removeHandler(handler)
    said = [f"{each.levelname} {each.name}: {each.getMessage()}" for each in handler.records]
    if said:
        pytest.fail("logged and not expected:\n" + "\n".join(said), pytrace=False)


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail on a thread that outlives the test, with its name and where it stands."""
    before = set(sys._current_frames())
    yield
    left = _threads_after_grace(before)
    if left:
        pytest.fail("threads left over:\n" + "\n".join(left), pytrace=False)


def _threads_after_grace(before: set[int]) -> list[str]:
    """Return name and stack of each thread that is new and does not end by itself.

    Python's frames are asked, and not ``threading``, because that goes on listing a thread of
    Qt's that once ran Python code and is long gone.
    """
    deadline_s = monotonic() + GRACE_S
    tick = threading.Event()
    new = set(sys._current_frames()) - before
    while new and monotonic() < deadline_s:
        tick.wait(0.01)
        new = set(sys._current_frames()) - before
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    return [
        f"{names.get(ident, 'a thread of Qt')}:\n" + "".join(traceback.format_stack(frame))
        for ident, frame in sys._current_frames().items()
        if ident in new
    ]


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """Fail on a window that is still shown after the test, with its class and title."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets else None
    if app is None or widgets is None:
        return
    shown = [each for each in widgets.QApplication.topLevelWidgets() if each.isVisible()]
    names = [f"{type(each).__name__} {each.windowTitle()!r}" for each in shown]
    for each in shown:
        each.close()
    if names:
        pytest.fail("windows left over: " + ", ".join(names), pytrace=False)


@pytest.fixture(scope="session")
def shared_photos() -> Path:
    """Return the folder of real portraits beside the checkout; skip where it is not there."""
    folder = ROOT.parent / "shared" / "photos"
    if not (folder / "labels.csv").is_file():
        pytest.skip("the shared portraits are not on this machine (../shared/photos)")
    return folder
