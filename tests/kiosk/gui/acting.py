"""The built-in sitter as an actor who is told what to do next, and codes held up to the camera."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from capture.sources.puppet import FRAME_SIZE, Grain
from capture.sources.sitter import Studio
from kiosk.gui.widgets.qr import qr_image
from kiosk.resources import ASSETS
from tests.kiosk.gui.cameras import BACKDROP, SharedTime, SteadyCamera
from validation.reading import Pixels

_ROOM = 120
"""Grey level behind a code."""


class Actor:
    """Plays the scenarios of the built-in sitter, one after another. One thread at a time."""

    def __init__(self) -> None:
        studio = Studio(ASSETS, BACKDROP)
        self._scenarios = studio.scenarios()
        self._puppet = studio.puppet()
        self._grain = Grain(studio.seed)
        self._number = 0

    def frame(self, scenario: str, at_s: float) -> Pixels:
        """Return what a camera sees of a scenario at a moment of it."""
        self._number += 1
        dials = self._scenarios[scenario].dials(at_s, 0)
        return self._puppet.draw(dials, self._grain, self._number)

    def play(self, camera: SteadyCamera, scenario: str, from_s: float = 0.0) -> None:
        """Let a camera see a scenario from now on, from a moment of it."""
        began_s = camera.now_s
        camera.script = lambda: self.frame(scenario, camera.now_s - began_s + from_s)


class PatientCamera(SteadyCamera):
    """A steady camera with few frames: each of them is understood, and that takes its time."""

    per_s = 5

    def __init__(self, pixels: Pixels, time: SharedTime) -> None:
        super().__init__(pixels, time)
        self.show(pixels)

    def show(self, pixels: Pixels) -> None:
        """See the same from now on."""
        self.script = lambda: pixels


def pixels_of(image: QImage) -> Pixels:
    """Return the pixels of an image, as a camera would see a screen."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    width, height = plain.width(), plain.height()
    lines = np.frombuffer(plain.constBits(), np.uint8).reshape(height, plain.bytesPerLine())
    return lines[:, : 3 * width].reshape(height, width, 3).copy()


def held_up(text: str) -> Pixels:
    """Return what the camera sees when somebody holds the QR code of a text up to it."""
    code = pixels_of(qr_image(text))
    width, height = FRAME_SIZE
    scale = height // len(code)
    enlarged = code.repeat(scale, axis=0).repeat(scale, axis=1)
    seen = np.full((height, width, 3), _ROOM, np.uint8)
    top, left = (height - len(enlarged)) // 2, (width - len(enlarged)) // 2
    seen[top : top + len(enlarged), left : left + len(enlarged)] = enlarged
    return seen
