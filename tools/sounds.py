"""Makes the sounds in assets/sounds: soft tones that tell countdown, shutter and advice apart.

``.venv/bin/python tools/sounds.py``. Every sound is computed from the figures below, so that none
is anybody else's, and begins and ends in silence, so that none clicks.
"""

from __future__ import annotations

import wave
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

FOLDER: Final = Path(__file__).resolve().parents[1] / "assets" / "sounds"
RATE_HZ: Final = 44_100
LOUDEST: Final = 0.7
ATTACK_S: Final = 0.006
OVERTONES: Final = ((1, 1.0), (2, 0.28), (3, 0.09))
"""Multiple of the tone's pitch and its share: a little like a marimba, nothing shrill."""


def tone(pitch_hz: float, length_s: float) -> Floats:
    """Return a struck tone that dies away within its length."""
    time = np.arange(int(length_s * RATE_HZ)) / RATE_HZ
    sound = sum(share * np.sin(2 * np.pi * n * pitch_hz * time) for n, share in OVERTONES)
    rise = np.clip(time / ATTACK_S, 0.0, 1.0)
    fall = np.cos(np.pi / 2 * time / length_s) ** 2
    return np.asarray(sound * rise * fall * np.exp(-3 * time / length_s))


def click(length_s: float) -> Floats:
    """Return a short breath of noise, as a shutter makes."""
    count = int(length_s * RATE_HZ)
    noise = np.random.default_rng(0).normal(size=count + 8)
    soft = np.convolve(noise, np.ones(9) / 9, mode="valid")
    time = np.arange(count) / RATE_HZ
    return np.asarray(soft * np.clip(time / 0.001, 0, 1) * np.exp(-6 * time / length_s))


def silence(length_s: float) -> Floats:
    """Return nothing for so long."""
    return np.zeros(int(length_s * RATE_HZ))


SOUNDS: Final = {
    "count": (tone(880.0, 0.16),),
    "shutter": (click(0.05), silence(0.045), click(0.09)),
    "right": (tone(659.3, 0.15), tone(987.8, 0.32)),
    "mend": (tone(493.9, 0.16), tone(392.0, 0.3)),
}


def write(name: str, parts: tuple[Floats, ...]) -> None:
    """Write a sound: WAV, one channel, 16 bits."""
    sound = np.concatenate(parts)
    samples = np.round(sound / np.abs(sound).max() * LOUDEST * 32767).astype("<i2")
    with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(samples.tobytes())


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for each, its_parts in SOUNDS.items():
        write(each, its_parts)
