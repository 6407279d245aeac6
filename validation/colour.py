"""Colours as people see them: CIELAB of sRGB pixels, and how far two colours lie apart."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from validation.reading import Pixels

Floats = NDArray[np.float64]
Lab = NDArray[np.float32]
"""Shape (..., 3): L* from 0 to 100, then a* and b*; D65, as sRGB has it."""

_WHITE: Final = np.float32(255)
_DARK_25: Final = 25.0**7


def to_lab(pixels: Pixels) -> Lab:
    """Return CIELAB of RGB uint8 pixels, shape (height, width, 3)."""
    return np.asarray(cv2.cvtColor(pixels.astype(np.float32) / _WHITE, cv2.COLOR_RGB2Lab))


def lab_of(rgb: tuple[float, float, float]) -> Floats:
    """Return CIELAB, shape (3,), of one sRGB colour with channels from 0 to 255."""
    one = np.array([[rgb]], dtype=np.float32) / _WHITE
    return np.asarray(cv2.cvtColor(one, cv2.COLOR_RGB2Lab)[0, 0], dtype=np.float64)


def linear(srgb: ArrayLike) -> Floats:
    """Return light, 0 to 1, of sRGB values from 0 to 255 (IEC 61966-2-1)."""
    value = np.asarray(srgb, dtype=np.float64) / float(_WHITE)
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def encoded(light: ArrayLike) -> Floats:
    """Return sRGB values from 0 to 255 of light; what is brighter than white is white."""
    value = np.clip(np.asarray(light, dtype=np.float64), 0, 1)
    return np.where(value <= 0.0031308, value * 12.92, 1.055 * value ** (1 / 2.4) - 0.055) * float(
        _WHITE
    )


def delta_e76(one: ArrayLike, other: ArrayLike) -> Floats:
    """Return the Euclidean distance in CIELAB (CIE 1976), shape (...)."""
    difference = np.asarray(one, dtype=np.float64) - np.asarray(other, dtype=np.float64)
    return np.asarray(np.sqrt((difference**2).sum(axis=-1)))


def delta_e(one: ArrayLike, other: ArrayLike) -> Floats:
    """Return CIEDE2000, shape (...), with all parametric factors 1.

    Source: CIE 142-2001; written from G. Sharma, W. Wu and E. N. Dalal, The CIEDE2000
    color-difference formula, Color Research and Application 30 (2005), whose pairs test it.
    """
    lab1, lab2 = np.broadcast_arrays(
        np.asarray(one, dtype=np.float64), np.asarray(other, dtype=np.float64)
    )
    mean_chroma = (np.hypot(lab1[..., 1], lab1[..., 2]) + np.hypot(lab2[..., 1], lab2[..., 2])) / 2
    stretch = 1.5 - 0.5 * np.sqrt(mean_chroma**7 / (mean_chroma**7 + _DARK_25))
    chroma1, hue1 = _chroma_and_hue(lab1, stretch)
    chroma2, hue2 = _chroma_and_hue(lab2, stretch)
    turn = (hue2 - hue1 + 180) % 360 - 180  # not-profile: half a circle in degrees
    coloured = chroma1 * chroma2 > 0
    turn = np.where(coloured, turn, 0.0)
    hue = np.where(coloured, hue1 + turn / 2, hue1 + hue2) % 360
    chroma, light = (chroma1 + chroma2) / 2, (lab1[..., 0] + lab2[..., 0]) / 2
    by_light = (lab2[..., 0] - lab1[..., 0]) / _light_weight(light)
    by_chroma = (chroma2 - chroma1) / (1 + 0.045 * chroma)
    by_hue = (
        2 * np.sqrt(chroma1 * chroma2) * np.sin(np.radians(turn / 2)) / _hue_weight(chroma, hue)
    )
    mixed = _rotation(chroma, hue) * by_chroma * by_hue
    return np.asarray(np.sqrt(np.maximum(by_light**2 + by_chroma**2 + by_hue**2 + mixed, 0)))


def _chroma_and_hue(lab: Floats, stretch: Floats) -> tuple[Floats, Floats]:
    across = lab[..., 1] * stretch
    return np.hypot(across, lab[..., 2]), np.degrees(np.arctan2(lab[..., 2], across)) % 360


def _light_weight(light: Floats) -> Floats:
    off = (light - 50) ** 2  # not-profile: middle of L*, in the formula
    return np.asarray(1 + 0.015 * off / np.sqrt(20 + off))


def _hue_weight(chroma: Floats, hue: Floats) -> Floats:
    shape = (
        1
        - 0.17 * np.cos(np.radians(hue - 30))
        + 0.24 * np.cos(np.radians(2 * hue))
        + 0.32 * np.cos(np.radians(3 * hue + 6))
        - 0.20 * np.cos(np.radians(4 * hue - 63))
    )
    return np.asarray(1 + 0.015 * chroma * shape)


def _rotation(chroma: Floats, hue: Floats) -> Floats:
    angle = 30 * np.exp(-(((hue - 275) / 25) ** 2))
    size = 2 * np.sqrt(chroma**7 / (chroma**7 + _DARK_25))
    return np.asarray(-np.sin(np.radians(2 * angle)) * size)
