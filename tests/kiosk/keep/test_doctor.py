"""The doctor names what is wrong, with a remedy, and one fault never hides another."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from importlib import metadata
from pathlib import Path

import pytest

from capture.sources.listing import Camera
from capture.sources.pacing import SteppedTime
from kiosk.errors import KioskError
from kiosk.keep import checks_machine, doctor
from kiosk.keep.checkup import Line, Patient
from kiosk.keys import FILE_NAME as KEY_FILE
from kiosk.settings import Settings
from kiosk.store import copying, schema
from kiosk.store.open import FILE_NAME
from kiosk.words import LANGUAGES, Words
from tests.capture.sources import hardware
from tests.capture.sources.hardware import HALF, TINY, TWELVE, WIDE, Offer
from tests.kiosk.keep.house import SOFTWARE, House

WEBCAM = Camera("usb-Webcam-index0", "Webcam", "/dev/video0")


def plug_in(monkeypatch: pytest.MonkeyPatch, *offers: Offer) -> hardware.Camera:
    camera = hardware.Camera(SteppedTime(), *offers)
    monkeypatch.setattr("kiosk.camera.uvc", hardware.uvc_of(camera))
    return camera


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the computer a camera, and its fonts without the wait for Qt."""
    monkeypatch.setattr(checks_machine, "cameras", lambda: (WEBCAM,))
    plug_in(monkeypatch, Offer(WIDE, "MJPG", 30))
    real = subprocess.run

    def quick(command: list[str], **options: object) -> subprocess.CompletedProcess[str]:
        if "QFontDatabase" in command[-1]:
            return subprocess.CompletedProcess(command, 0, "Some Font\nNoto Sans CJK SC\n", "")
        return real(command, **options)  # type: ignore[call-overload, no-any-return]

    monkeypatch.setattr(subprocess, "run", quick)


def lines_of(data: Path, now: datetime) -> dict[str, Line]:
    """Return the doctor's lines by part, each having been said in both languages."""
    lines = doctor.examine(data, SOFTWARE, now)
    assert [line.part for line in lines] == list(doctor.PARTS)
    for line in lines:
        for language in LANGUAGES:
            words = Words(language)
            assert words.say(line.words_key, **line.fields)
            assert words.say(f"doctor.part.{line.part}")
            if line.remedy_key:
                assert words.say(line.remedy_key, **line.fields)
        trouble = line.words_key.startswith("doctor.") and line.verdict != "ok"
        assert not trouble or line.remedy_key is not None
    return {line.part: line for line in lines}


def verdict(house: House, part: str, now: datetime | None = None) -> tuple[str, str]:
    """Return the verdict and the words of a part."""
    line = lines_of(house.data, now or house.now)[part]
    return line.verdict, line.words_key


def test_a_booth_in_good_health(house: House, tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    house.back_up(shelf / "LIB-2-20260228T233000Z.kiosk-backup.zip")
    (house.data / "season.toml").unlink()
    in_season = datetime(2024, 5, 1, tzinfo=house.now.tzinfo)
    lines = lines_of(house.data, house.now)
    broken = [part for part, line in lines.items() if line.verdict == "fail"]
    assert broken == []
    assert doctor.verdict_of(list(lines.values())) == "warn"
    assert lines["database"].fields["submissions"] == 3
    assert lines["pictures"].fields["count"] == 6
    assert lines_of(tmp_path / "nowhere", in_season)["season"].verdict == "ok"


def test_a_new_booth_is_no_broken_one(tmp_path: Path, now: datetime) -> None:
    lines = lines_of(tmp_path / "nowhere", now)
    assert doctor.verdict_of(list(lines.values())) == "warn"
    assert lines["database"].words_key == "doctor.no_data"
    assert not (tmp_path / "nowhere").exists()


def test_settings_that_cannot_be_read_hide_nothing_else(house: House) -> None:
    (house.data / "settings.toml").write_text("booth = [", encoding="utf-8")
    lines = lines_of(house.data, house.now)
    assert (lines["settings"].verdict, lines["settings"].words_key) == ("fail", "settings.not_toml")
    assert lines["database"].verdict == "ok"


def test_a_season_that_is_over_is_said(house: House) -> None:
    assert verdict(house, "season") == ("warn", "doctor.season.past")
    (house.data / "season.toml").write_text("nonsense", encoding="utf-8")
    assert verdict(house, "season") == ("fail", "season.not_toml")


def test_a_clock_behind_the_last_entry_fails(house: House) -> None:
    assert verdict(house, "clock")[0] == "ok"
    yesterday = house.now - timedelta(days=1)
    assert verdict(house, "clock", yesterday) == ("fail", "doctor.clock.behind")


def test_a_trail_that_was_changed_fails(house: House) -> None:
    house.store.db.execute("DROP TRIGGER audit_keeps_rows")
    house.store.db.execute("UPDATE audit SET who = 'x' WHERE id = 2")
    assert verdict(house, "trail") == ("fail", "audit.broken")


def test_a_picture_that_was_changed_fails(house: House) -> None:
    house.store.db.execute("UPDATE images SET data = zeroblob(9) WHERE id = 1")
    assert verdict(house, "pictures") == ("fail", "doctor.pictures.altered")


def test_a_database_of_a_newer_version_fails(house: House) -> None:
    with house.store.writing():
        house.store.insert(
            schema.MIGRATIONS.migrations_table,
            {"migration_set": schema.MIGRATIONS.name, "name": "9999_later", "applied_at": "later"},
        )
    assert verdict(house, "database") == ("fail", "store.newer")


def test_rows_that_point_nowhere_fail(house: House) -> None:
    house.store.db.execute("PRAGMA foreign_keys = OFF")
    house.store.db.execute("UPDATE images SET submission_id = 99 WHERE id = 1")
    assert verdict(house, "database") == ("fail", "doctor.database.damaged")


def test_a_torn_database_fails_and_the_rest_is_looked_at(house: House) -> None:
    house.store.close()
    path = house.data / FILE_NAME
    path.write_bytes(path.read_bytes()[:4096] + b"\xff" * 9000)
    lines = lines_of(house.data, house.now)
    assert lines["database"].verdict == "fail"
    assert lines["key"].verdict == "ok"
    assert lines["camera"].verdict == "ok"


def test_a_key_is_looked_at_from_every_side(house: House) -> None:
    assert verdict(house, "key") == ("ok", "doctor.key.ok")
    key = house.data / KEY_FILE
    if sys.platform != "win32":
        key.chmod(0o644)
        assert verdict(house, "key") == ("warn", "doctor.key.open")
        key.chmod(0o600)
    key.write_text("nonsense", encoding="utf-8")
    assert verdict(house, "key") == ("fail", "key.damaged")
    key.unlink()
    assert verdict(house, "key") == ("ok", "doctor.key.none")


def test_a_key_that_signed_and_is_gone_or_another_is_said(house: House) -> None:
    export(house, "SHA256:another")
    assert verdict(house, "key") == ("warn", "doctor.key.other")
    (house.data / KEY_FILE).unlink()
    assert verdict(house, "key") == ("fail", "doctor.key.lost")


def export(house: House, signer: str) -> None:
    """Leave what an export leaves that this key signed."""
    from kiosk.store import audit, batches

    new = batches.NewBatch(
        "LIB-2", 1, "LIB-2-000001", "00", None, "p", "00", "s", house.now, "x", simulated=False
    )
    with house.store.writing():
        house.store.change("UPDATE submissions SET state = 'approved' WHERE id = 1", [])
        batches.promise(house.store, new, [batches.NewItem(1, "a.jpg", "00")])
        entry = audit.Entry(house.now, "x", "export", "LIB-2-000001", {"signer": signer})
        audit.append(house.store, entry)


def test_photos_without_any_backup_fail(house: House) -> None:
    assert verdict(house, "backup") == ("fail", "doctor.backup.never")


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (1, ("warn", "doctor.backup.no_folder")),
        (3, ("warn", "doctor.backup.old")),
        (8, ("fail", "doctor.backup.old")),
    ],
)
def test_the_age_of_the_last_backup_counts(
    house: House, tmp_path: Path, days: int, expected: tuple[str, str]
) -> None:
    house.back_up(tmp_path / "one.zip")
    assert verdict(house, "backup", house.now + timedelta(days=days)) == expected


def test_a_backup_disk_that_is_gone_fails_and_one_that_is_the_same_is_said(
    house: House, tmp_path: Path
) -> None:
    shelf = tmp_path / "shelf"
    text = f"booth = 'LIB-2'\nbackup_folder = '{shelf}'\n"
    (house.data / "settings.toml").write_text(text, encoding="utf-8")
    house.back_up(tmp_path / "one.zip")
    assert verdict(house, "backup") == ("fail", "keep.gone")
    shelf.mkdir()
    assert verdict(house, "backup") == ("warn", "doctor.backup.same_disk")


@pytest.mark.parametrize(
    ("camera", "present", "expected"),
    [
        ("auto", (), ("fail", "doctor.camera.none")),
        ("auto", (WEBCAM,), ("ok", "doctor.camera.ok")),
        ("0", (WEBCAM,), ("ok", "doctor.camera.ok")),
        ("usb-Webcam-index0", (WEBCAM,), ("ok", "doctor.camera.ok")),
        ("/dev/v4l/by-id/usb-Webcam-index0", (WEBCAM,), ("ok", "doctor.camera.ok")),
        ("3", (WEBCAM,), ("fail", "doctor.camera.other")),
        ("rtsp://camera", (), ("warn", "doctor.camera.untried")),
        ("sim:cooperative", (WEBCAM,), ("warn", "doctor.camera.simulated")),
    ],
)
def test_the_camera_of_the_settings_must_be_there(
    house: House,
    monkeypatch: pytest.MonkeyPatch,
    camera: str,
    present: tuple[Camera, ...],
    expected: tuple[str, str],
) -> None:
    monkeypatch.setattr(checks_machine, "cameras", lambda: present)
    patient = Patient(house.data, Settings(camera=camera), SOFTWARE, house.now)
    line = checks_machine.camera_line(patient)
    assert (line.verdict, line.words_key) == expected


@pytest.mark.parametrize("wanted", ["auto", WEBCAM.name])
def test_a_camera_that_does_not_do_as_asked_is_said_with_what_it_does(
    house: House, monkeypatch: pytest.MonkeyPatch, wanted: str
) -> None:
    plug_in(monkeypatch, Offer(WIDE, "YUYV", 5))
    patient = Patient(house.data, Settings(camera=wanted), SOFTWARE, house.now)
    line = checks_machine.camera_line(patient)
    assert (line.verdict, line.words_key) == ("warn", "doctor.camera.lies")
    assert "1920x1080 YUYV 5/s" in Words("en").say(line.words_key, **line.fields)
    assert line.remedy_key


@pytest.mark.parametrize(
    ("offer", "habit", "expected"),
    [
        (Offer(TINY, "MJPG", 30), "", ("fail", "camera.unfit.small")),
        (Offer(HALF, "MJPG", 10), "still", ("fail", "camera.unfit.still")),
        (Offer(HALF, "MJPG", 10), "infrared", ("fail", "camera.unfit.colourless")),
        (Offer(TWELVE, "MJPG", 2), "", ("warn", "camera.sluggish")),
    ],
)
def test_a_camera_that_cannot_serve_or_hardly_is_told_apart(
    house: House,
    monkeypatch: pytest.MonkeyPatch,
    offer: Offer,
    habit: str,
    expected: tuple[str, str],
) -> None:
    camera = plug_in(monkeypatch, offer)
    if habit:
        setattr(camera, habit, True)
    patient = Patient(house.data, Settings(), SOFTWARE, house.now)
    line = checks_machine.camera_line(patient)
    assert (line.verdict, line.words_key) == expected
    assert "Webcam" in Words("en").say(line.words_key, **line.fields)
    assert line.remedy_key
    assert camera.released == camera.opened


def test_a_camera_that_the_students_window_has_is_no_trouble(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    plug_in(monkeypatch, Offer(WIDE, "YUYV", 5)).gone = True
    assert verdict(house, "camera") == ("ok", "doctor.camera.ok")


@pytest.mark.parametrize(
    ("free_mb", "expected"),
    [(100, ("fail", "doctor.disk.full")), (2_000, ("warn", "doctor.disk.scant"))],
)
def test_a_disk_that_fills_up_is_said(
    house: House, monkeypatch: pytest.MonkeyPatch, free_mb: int, expected: tuple[str, str]
) -> None:
    usage = shutil.disk_usage(house.data)._replace(free=free_mb * 10**6)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    assert verdict(house, "disk") == expected


def test_a_model_that_is_missing_or_altered_is_named(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched = tmp_path / "fetched"
    fetched.mkdir()
    (fetched / "iris_landmark.tflite").write_bytes(b"something else")
    monkeypatch.setattr(checks_machine, "ASSETS", tmp_path)
    line = lines_of(house.data, house.now)["models"]
    assert line.verdict == "fail"
    assert "iris_landmark.tflite" in str(line.fields["names"])


@pytest.mark.parametrize(
    ("said", "code", "expected"),
    [("", 0, ("fail", "doctor.fonts.none")), ("", 1, ("fail", "doctor.qt.broken"))],
)
def test_fonts_without_chinese_and_a_qt_that_does_not_start_fail(
    house: House,
    monkeypatch: pytest.MonkeyPatch,
    said: str,
    code: int,
    expected: tuple[str, str],
) -> None:
    done = subprocess.CompletedProcess([], code, said, "")
    monkeypatch.setattr(subprocess, "run", lambda *_args, **_options: done)
    assert verdict(house, "fonts") == expected


@pytest.mark.parametrize(
    ("version", "mended"),
    [
        ("3.40.1", False),
        ("3.44.5", False),
        ("3.44.6", True),
        ("3.50.6", False),
        ("3.50.7", True),
        ("3.51.2", False),
        ("3.51.3", True),
        ("3.53.0", True),
    ],
)
def test_a_sqlite_that_can_lose_pages_is_known(
    monkeypatch: pytest.MonkeyPatch, version: str, mended: bool
) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", tuple(map(int, version.split("."))))
    assert copying.engine_version()[1] is mended


def test_a_package_that_is_missing_is_named(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    needed: Callable[[str], list[str]] = lambda _name: ["numpy>=2", "no-such-package>=1"]  # noqa: E731
    monkeypatch.setattr(metadata, "requires", needed)
    line = lines_of(house.data, house.now)["python"]
    assert (line.verdict, line.fields["names"]) == ("fail", "no-such-package")


def test_a_package_for_another_system_is_not_missing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = [
        "numpy>=2",
        "no-such-package>=1; sys_platform == 'plan9'",
        "no-such-extra>=1; extra == 'office'",
    ]
    needed: Callable[[str], list[str]] = lambda _name: asked  # noqa: E731
    monkeypatch.setattr(metadata, "requires", needed)
    assert lines_of(house.data, house.now)["python"].verdict == "ok"


def test_qt_is_really_asked_for_its_fonts(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    line = checks_machine.fonts_line(Patient(house.data, Settings(), SOFTWARE, house.now))
    assert line.words_key in ("doctor.fonts.ok", "doctor.fonts.none")


def test_a_check_that_cannot_look_is_a_line_too(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> tuple[Camera, ...]:
        raise KioskErrorOfTheTest("keep.gone", place="/dev")

    monkeypatch.setattr(checks_machine, "cameras", fail)
    assert verdict(house, "camera") == ("fail", "keep.gone")


class KioskErrorOfTheTest(KioskError):
    exit_code = 3
