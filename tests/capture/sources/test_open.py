"""SOURCE: each way to write it leads to the camera that is meant, and nothing else to any."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capture.sources.device import Device, Uvc
from capture.sources.faulty import Faulty
from capture.sources.listing import Camera, cameras
from capture.sources.open import source_named
from capture.sources.pacing import SteppedTime
from capture.sources.recording import Clip, Picture
from capture.sources.sitter import Sitter, Studio
from capture.sources.source import Source, SourceFault, SourceUnusable
from kiosk.words import LANGUAGES, Words

STUDIO = Studio(Path("nowhere"), (0, 0, 0))


def opened(text: str) -> Source:
    time = SteppedTime()
    return source_named(text, clock=time.clock, pace=time.pace, studio=STUDIO)


@pytest.mark.parametrize(
    ("text", "kind", "name", "simulated"),
    [
        ("0", Uvc, "0", False),
        (" 2 ", Uvc, "2", False),
        ("/dev/video3", Uvc, "/dev/video3", False),
        ("usb-Lens_1-video-index0", Uvc, "usb-Lens_1-video-index0", False),
        ("rtsp://u:p@10.0.0.7/live", Device, "rtsp://10.0.0.7/live", False),
        ("HTTP://lens/mjpeg", Device, "http://lens/mjpeg", False),
        ("photos/人像.JPG", Picture, "photos/人像.JPG", True),
        ("clip.mp4", Clip, "clip.mp4", True),
        ("sim:cooperative", Sitter, "sim:cooperative", True),
        ("faulty:stale@5+10:sim:cooperative", Faulty, "sim:cooperative", True),
        ("faulty:black:0", Faulty, "0", False),
    ],
)
def test_each_way_to_write_a_source(
    text: str, kind: type[Source], name: str, simulated: bool
) -> None:
    source = opened(text)
    assert type(source) is kind
    assert (source.name, source.simulated) == (name, simulated)


@pytest.mark.parametrize("text", ["", "lens", "ftp://lens/x", "-1", "٣", "no/such/file.txt"])
def test_what_nothing_can_be_meant_by_is_unusable(text: str) -> None:
    with pytest.raises(SourceUnusable) as caught:
        opened(text)
    assert caught.value.reason == "camera.unknown"


@pytest.mark.parametrize("text", ["faulty:moth:0", "faulty:black@x:0", "faulty::0"])
def test_a_fault_that_is_none_is_told(text: str) -> None:
    with pytest.raises(SourceUnusable) as caught:
        opened(text)
    assert caught.value.reason == "camera.no_fault"


def test_a_file_of_another_kind_is_unusable(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a film of letters\n", encoding="utf-8")
    with pytest.raises(SourceUnusable) as caught:
        opened(str(path))
    assert caught.value.reason == "camera.no_such_kind"


def test_auto_is_the_first_camera_or_says_that_there_is_none() -> None:
    present = cameras()
    if present:
        assert opened("auto").name == present[0].name
        return
    with pytest.raises(SourceUnusable) as caught:
        opened("auto")
    assert caught.value.reason == "camera.none"


def test_a_camera_known_by_name_that_is_unplugged_may_come_back() -> None:
    with pytest.raises(SourceFault):
        opened("usb-No_Such_Lens-video-index0").open()


def test_another_camera_in_its_place_is_not_taken_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    other = Camera("usb-Other_Lens-video-index0", "Other Lens", "/dev/video0")
    monkeypatch.setattr("capture.sources.open.cameras", lambda: (other,))
    with pytest.raises(SourceFault, match="usb-My_Lens"):
        opened("usb-My_Lens-video-index0").open()
    with pytest.raises(SourceFault, match="by-path/pci-0"):
        opened("pci-0000:00:14.0-usb-0:8:1.0-video-index0").open()


@given(st.text(max_size=40) | st.text(max_size=20).map("rtsp://".__add__))
def test_any_text_is_a_source_or_refused_with_a_sentence_that_names_it(text: str) -> None:
    try:
        name, reason = opened(text).name, ""
    except SourceUnusable as refused:
        name, reason = refused.name, refused.reason
    assert isinstance(name, str)
    for language in LANGUAGES if reason else ():
        assert name in Words(language).say(reason, name=name)
