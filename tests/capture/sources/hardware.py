"""Cameras as OpenCV shows them, with the habits of those on the market; the border is ``Video``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from capture.sources.controls import AUTOMATIC, Light
from capture.sources.device import Uvc
from capture.sources.grabbing import Video
from capture.sources.pacing import SteppedTime
from validation.reading import Pixels

WIDE = (1920, 1080)
HALF = (1280, 720)
TINY = (160, 120)
TWELVE = (4000, 3000)


@dataclass(frozen=True)
class Offer:
    """A mode that a camera really has.

    Attributes:
        per_s: frames that come a second.
        said_per_s: what it says of that; None for the truth.
    """

    size: tuple[int, int]
    format: str
    per_s: float
    said_per_s: float | None = None


class Camera:
    """A plugged in camera, whatever opens it.

    Attributes:
        offers: its modes.
        knobs: OpenCV's numbers of the controls it has, with their values; kept when it is closed.
        garbage: how many pictures after each change cannot be decoded.
        still: it gives one picture again and again, as a virtual one does.
        infrared: its pictures have no colour.
        gone: it was pulled out.
        light: mean brightness of its pictures, 8-bit.
        opened: how often.
    """

    def __init__(self, time: SteppedTime, *offers: Offer) -> None:
        self.offers = offers
        self.knobs: dict[int, float] = {
            cv2.CAP_PROP_AUTO_EXPOSURE: 3.0,
            cv2.CAP_PROP_EXPOSURE: 157.0,
            cv2.CAP_PROP_AUTO_WB: 1.0,
            cv2.CAP_PROP_WB_TEMPERATURE: 4600.0,
            cv2.CAP_PROP_AUTOFOCUS: 1.0,
            cv2.CAP_PROP_FOCUS: 30.0,
            cv2.CAP_PROP_GAIN: 4.0,
        }
        self.garbage = 0
        self.still = False
        self.infrared = False
        self.gone = False
        self.light = 120
        self.opened = 0
        self.released = 0
        self.time = time

    def open(self, target: int | str, backend: int, opening: Mapping[int, int]) -> Video:
        """Open it as OpenCV would; what is asked by."""
        del target, backend, opening
        self.opened += 1
        return _Opened(self)


def uvc_of(camera: Camera) -> Callable[..., Uvc]:
    """Return what stands for ``uvc`` where this camera is whatever is opened."""

    def uvc(name: str, device: int | str, _clock: object, light: Light = AUTOMATIC) -> Uvc:
        return Uvc(name, device, camera.time.clock, light, video=camera.open)

    return uvc


class _Opened:
    """One opening of a camera."""

    def __init__(self, camera: Camera) -> None:
        self._camera = camera
        self._asked: dict[int, float] = {}
        self._spoilt = camera.garbage
        self._random = np.random.default_rng(camera.opened)

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's own name
        return not self._camera.gone

    def set(self, prop: int, value: float) -> bool:
        camera = self._camera
        if camera.gone:
            return False
        if prop in (cv2.CAP_PROP_FOURCC, cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT):
            self._asked[prop] = value
            self._spoilt = camera.garbage
            return True
        if prop == cv2.CAP_PROP_FPS:
            return True
        if prop not in camera.knobs:
            return False
        camera.knobs[prop] = value
        return True

    def get(self, prop: int) -> float:
        offer = self._offer()
        said = offer.per_s if offer.said_per_s is None else offer.said_per_s
        known = {
            cv2.CAP_PROP_FRAME_WIDTH: float(offer.size[0]),
            cv2.CAP_PROP_FRAME_HEIGHT: float(offer.size[1]),
            cv2.CAP_PROP_FPS: said,
            cv2.CAP_PROP_FOURCC: float(cv2.VideoWriter.fourcc(*offer.format)),
        }
        return known.get(prop, self._camera.knobs.get(prop, -1.0))

    def read(self) -> tuple[bool, Any]:
        offer = self._offer()
        self._camera.time.pace(1 / offer.per_s)
        if self._camera.gone:
            return False, None
        if self._spoilt > 0:
            self._spoilt -= 1
            return False, None
        return True, self._picture(offer.size)

    def release(self) -> None:
        self._camera.released += 1

    def _picture(self, size: tuple[int, int]) -> Pixels:
        camera = self._camera
        random = np.random.default_rng(1) if camera.still else self._random
        # A sixteenth of the pixels is drawn by chance and repeated: noise enough, and quick.
        shape = (size[1] // 8 + 1, size[0] // 8 + 1, 3)
        noise = random.integers(-40, 40, shape)
        small = np.clip(camera.light + noise, 0, 255).astype(np.uint8)
        if camera.infrared:
            small = np.repeat(small[:, :, :1], 3, axis=2)
        whole = np.repeat(np.repeat(small, 8, axis=0), 8, axis=1)[: size[1], : size[0]]
        whole[-1, ::3] //= 2
        return np.asarray(whole, np.uint8)

    def _offer(self) -> Offer:
        """Return the mode that the camera snaps to."""
        code = int(self._asked.get(cv2.CAP_PROP_FOURCC, 0)).to_bytes(4, "little").decode("ascii")
        offers = [each for each in self._camera.offers if each.format == code]
        width = self._asked.get(cv2.CAP_PROP_FRAME_WIDTH, 0)
        height = self._asked.get(cv2.CAP_PROP_FRAME_HEIGHT, 0)

        def distance(offer: Offer) -> float:
            return abs(offer.size[0] - width) + abs(offer.size[1] - height)

        return min(offers or self._camera.offers, key=distance)
