"""The response of a rule to a defect, from labels that say how strong the defect is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.evaluate.charts import Captions, response
from kiosk.evaluate.labels import Label, read_labels
from kiosk.evaluate.responses import responses


@dataclass(frozen=True)
class Measured:
    """A labelled picture with one margin, which belongs to the rule image.sharp."""

    label: Label
    value: float | None

    def margin(self, rules: Sequence[str]) -> float | None:
        return self.value if "image.sharp" in rules else None


def labelled(tmp_path: Path, values: dict[str, float | None]) -> list[Measured]:
    """Return pictures by "defect/base-strength" or "unaltered/base", with their margins."""
    rows = ["file,fails,base,strength"]
    for name in values:
        _, _, rest = name.partition("/")
        base, _, strength = rest.partition("-")
        rows.append(f"{name}.png,{'image.sharp' if strength else 'none'},{base},{strength}")
    (tmp_path / "labels.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return [
        Measured(label, value)
        for label, value in zip(read_labels(tmp_path), values.values(), strict=True)
    ]


def test_each_photograph_has_a_line_that_begins_unspoilt(tmp_path: Path) -> None:
    pictures = labelled(
        tmp_path,
        {
            "unaltered/a": 2.0,
            "unaltered/b": 1.5,
            "blur/a-1.0": -2.0,
            "blur/a-0.5": -0.5,
            "blur/b-1.0": -1.0,
            "motion/b-0.5": 0.25,
        },
    )
    found = list(responses(pictures, ["image.sharp"]))
    assert [(each.defect, each.base) for each in found] == [
        ("blur", "a"),
        ("blur", "b"),
        ("motion", "b"),
    ]
    assert found[0].points == ((0.0, 2.0), (0.5, -0.5), (1.0, -2.0))
    assert found[2].points == ((0.0, 1.5), (0.5, 0.25))


def test_what_was_not_measured_leaves_a_gap_and_other_rules_have_no_line(tmp_path: Path) -> None:
    pictures = labelled(tmp_path, {"unaltered/a": 2.0, "blur/a-0.5": None, "blur/a-1.0": -1.0})
    (found,) = responses(pictures, ["image.sharp"])
    assert found.points == ((0.0, 2.0), (1.0, -1.0))
    assert list(responses(pictures, ["pose.roll"])) == []


def test_the_drawing_has_a_line_each_that_falls_with_the_margin() -> None:
    captions = Captions("good", "bad", "margin", "refused", "accepted", "limit", "how strong")
    drawn = response([[(0.0, 2.0), (1.0, -2.0)], [(0.0, 9.0), (1.0, -9.0)]], captions)
    assert drawn.count("<polyline") == 2
    assert "how strong" in drawn
    first = drawn.split('points="')[1].split('"')[0]
    (_, before), (_, after) = (point.split(",") for point in first.split())
    assert float(before) < float(after)  # y goes down the page
