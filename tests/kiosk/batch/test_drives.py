"""Which drives are taken for sticks: from a system's own tables, written down as Linux has them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.batch.drives import System, drives_of, removable_drives


@pytest.fixture
def system(tmp_path: Path) -> System:
    for name in ("disks", "labels", "devices"):
        (tmp_path / name).mkdir()
    (tmp_path / "mounts").write_text("", encoding="utf-8")
    return System(tmp_path / "mounts", tmp_path / "disks", tmp_path / "labels")


def plug(system: System, disk: str, *, bus: str = "pci0", removable: str = "0") -> None:
    """Plug a disk with one part in."""
    real = system.disks.parent / "devices" / bus / "block" / disk
    (real / f"{disk}1").mkdir(parents=True)
    (real / "removable").write_text(f"{removable}\n", encoding="ascii")
    (real / f"{disk}1" / "partition").write_text("1\n", encoding="ascii")
    (system.disks / disk).symlink_to(real)
    (system.disks / f"{disk}1").symlink_to(real / f"{disk}1")


def mounted(
    system: System, device: str, place: Path, kind: str = "vfat", options: str = "rw"
) -> Path:
    """Mount a device at a place, which is a folder of ours."""
    place.mkdir(exist_ok=True)
    written = str(place).replace(" ", "\\040")
    with system.mounts.open("a", encoding="utf-8") as table:
        table.write(f"/dev/{device} {written} {kind} {options},relatime 0 0\n")
    return place


@pytest.mark.parametrize(
    ("bus", "removable"), [("pci0/usb1", "0"), ("pci0/usb1", "1"), ("pci0/mmc", "1")]
)
def test_what_hangs_on_the_usb_or_is_called_removable_is_found(
    system: System, tmp_path: Path, bus: str, removable: str
) -> None:
    plug(system, "sdb", bus=bus, removable=removable)
    place = mounted(system, "sdb1", tmp_path / "MY STICK")
    (drive,) = drives_of(system)
    assert (drive.place, drive.label, drive.file_system) == (place, "MY STICK", "FAT32")
    assert drive.free_bytes > 0
    assert drive.for_windows
    assert not drive.read_only


def test_a_memory_card_is_found_though_its_reader_is_built_in(
    system: System, tmp_path: Path
) -> None:
    plug(system, "mmcblk0")
    kind = system.disks.parent / "devices/pci0/block/mmcblk0/device"
    kind.mkdir()
    (kind / "type").write_text("SD\n", encoding="ascii")
    mounted(system, "mmcblk01", tmp_path / "card", "exfat")
    (drive,) = drives_of(system)
    assert drive.file_system == "exFAT"


def test_built_in_disks_discs_and_what_is_no_device_are_left_out(
    system: System, tmp_path: Path
) -> None:
    plug(system, "sda")
    plug(system, "sr0", removable="1")
    mounted(system, "sda1", tmp_path / "inside", "ext4")
    mounted(system, "sr01", tmp_path / "disc", "iso9660")
    mounted(system, "unknown9", tmp_path / "strange")
    with system.mounts.open("a", encoding="utf-8") as table:
        table.write("tmpfs /run tmpfs rw 0 0\n\nhalf a line\n")
    assert list(drives_of(system)) == []


def test_a_drive_that_is_mounted_twice_is_one(system: System, tmp_path: Path) -> None:
    plug(system, "sdb", bus="usb1")
    first = mounted(system, "sdb1", tmp_path / "one")
    mounted(system, "sdb1", tmp_path / "two")
    assert [drive.place for drive in drives_of(system)] == [first]


def test_its_name_is_the_one_that_its_owner_gave_it(system: System, tmp_path: Path) -> None:
    plug(system, "sdb", bus="usb1")
    mounted(system, "sdb1", tmp_path / "media")
    (system.labels / "\\xe7\\x85\\xa7\\xe7\\x89\\x87\\x20A").symlink_to("../../sdb1")
    (drive,) = drives_of(system)
    assert drive.label == "照片 A"


def test_what_cannot_be_written_or_read_elsewhere_is_said(system: System, tmp_path: Path) -> None:
    plug(system, "sdb", bus="usb1")
    mounted(system, "sdb1", tmp_path / "media", "ext4", "ro")
    (drive,) = drives_of(system)
    assert drive.read_only
    assert not drive.for_windows


def test_a_drive_that_was_pulled_is_left_out(system: System, tmp_path: Path) -> None:
    plug(system, "sdb", bus="usb1")
    mounted(system, "sdb1", tmp_path / "media").rmdir()
    assert list(drives_of(system)) == []


def test_a_system_that_says_nothing_has_no_drives(tmp_path: Path) -> None:
    nothing = System(tmp_path / "a", tmp_path / "b", tmp_path / "c")
    assert list(drives_of(nothing)) == []


def test_this_computer_can_be_asked() -> None:
    assert all(drive.place.is_dir() for drive in removable_drives())
