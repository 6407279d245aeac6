"""Loads the face engine from the files that the installation brought."""

from __future__ import annotations

from capture.engine.engine import Engine
from capture.engine.models import ModelDamaged
from kiosk.errors import EnvironmentFailed
from kiosk.resources import ASSETS


def load_engine() -> Engine:
    """Return the engine, its model files checked against their pinned hashes.

    Raises:
        EnvironmentFailed: if a file is missing or altered; the sentence names the repair.
    """
    try:
        return Engine.load(ASSETS / "fetched")
    except ModelDamaged as error:
        raise EnvironmentFailed("engine.model_damaged", name=error.name) from error
