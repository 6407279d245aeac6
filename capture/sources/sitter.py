"""The built-in sitter, ``sim:NAME``: a camera in front of which a person does as a scenario says.

The sitter is a puppet of one real photograph. Frame n is a plain function of
scenario, seed and n, so that a run can be repeated bit for bit.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from capture.engine.engine import Engine
from capture.engine.models import ModelDamaged
from capture.frame import Frame
from capture.picture import NotAPicture, decode
from capture.sources.cutout import parse_outlines
from capture.sources.pacing import FRAMES_PER_S, Pacer
from capture.sources.puppet import Grain, Puppet
from capture.sources.scenario import Scenario, parse_scenarios
from capture.sources.source import SourceFault, SourceUnusable

PREFIX: Final = "sim:"


@dataclass(frozen=True)
class Studio:
    """Where the sitter sits.

    Attributes:
        assets: folder with the sitter's data, its photograph and the face models.
        backdrop: colour of the wall, R, G, B.
        seed: of all that is left to chance.
    """

    assets: Path
    backdrop: tuple[int, int, int]
    seed: int = 0

    def scenarios(self) -> Mapping[str, Scenario]:
        """Return what the sitter can do, by name."""
        text = (self.assets / "sitter" / "scenarios.toml").read_text(encoding="utf-8")
        return parse_scenarios(text)

    def puppet(self) -> Puppet:
        """Return the sitter, ready to be drawn; takes about half a second.

        Raises:
            OSError, NotAPicture, ModelDamaged: if what the install fetches is not there.
        """
        fetched = self.assets / "fetched"
        photo = decode((fetched / "astronaut.png").read_bytes())
        reading = Engine.load(fetched).read(photo)
        outlines = (self.assets / "sitter" / "portrait.toml").read_text(encoding="utf-8")
        return Puppet(photo, reading, parse_outlines(outlines), self.backdrop)


class Sitter:
    """A ``Source`` that draws its frames."""

    simulated: Final = True

    def __init__(self, scenario_name: str, studio: Studio, pacer: Pacer) -> None:
        """Prepare a sitter.

        Args:
            scenario_name: without the prefix.
            studio: where it sits.
            pacer: at ``FRAMES_PER_S``.
        """
        self.name = PREFIX + scenario_name
        self._scenario_name = scenario_name
        self._studio = studio
        self._pacer = pacer
        self._playing: _Playing | None = None

    def open(self) -> None:
        """Make ready to read; the scenario begins anew.

        Raises:
            SourceUnusable: there is no such scenario, or the sitter's files are damaged.
        """
        scenario = self._studio.scenarios().get(self._scenario_name)
        if scenario is None:
            raise SourceUnusable(self.name, "camera.no_scenario")
        try:
            puppet = self._studio.puppet()
        except (OSError, NotAPicture, ModelDamaged) as error:
            raise SourceUnusable(self.name, "camera.sitter_damaged") from error
        self._playing = _Playing(scenario, puppet, Grain(self._studio.seed))

    def read(self) -> Frame:
        """Wait until the next frame is due and draw it.

        Raises:
            SourceFault: if it is not open.
        """
        playing = self._playing
        if playing is None:
            raise SourceFault(f"{self.name} is not open")
        taken_s = self._pacer.wait()
        number = playing.next_number
        dials = playing.scenario.dials(number / FRAMES_PER_S, self._studio.seed)
        playing.next_number += 1
        drawn = playing.puppet.draw(dials, playing.grain, number)
        pixels = playing.scenario.light.on(drawn, number)
        return Frame(pixels, number, taken_s, self.name, self.simulated)

    def close(self) -> None:
        """Send the sitter away."""
        self._playing = None


@dataclass
class _Playing:
    """What there is while it is open."""

    scenario: Scenario
    puppet: Puppet
    grain: Grain
    next_number: int = 0
