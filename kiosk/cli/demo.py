"""``kiosk demo``: the whole path, with no person and no screen."""

from __future__ import annotations

from pathlib import Path

import click

from capture.sources.open import source_named
from capture.sources.pacing import SteppedTime
from capture.sources.sitter import Studio
from capture.sources.source import Source, SourceFault, SourceUnusable
from kiosk.booth import Booth, build_booth
from kiosk.cli.context import Session, language_option, pass_session, print_text
from kiosk.cli.spoken import SpokenCommand
from kiosk.demo import Demo, Outcome, run
from kiosk.errors import AnswerIsNo, BadInput
from kiosk.gui.pictures import LYING, draw_screens, pictures_of, write_screens
from kiosk.gui.stages import Scene
from kiosk.keys import open_or_make
from kiosk.log import logged
from kiosk.networks import load_engine
from kiosk.paper.receipt import receipt_of, sign
from kiosk.resources import ASSETS
from kiosk.standards import load_profile
from validation.profile import Profile

_BUILT_IN = "sim:cooperative"
_BACKDROP = "light_blue"


@click.command("demo", cls=SpokenCommand, help="command.demo")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="option.demo.out")
@click.option("--sitter", metavar="FILE", default=_BUILT_IN, help="option.demo.sitter")
@language_option
@pass_session
def demo(session: Session, out: Path, sitter: str) -> int:
    """Walk the corridor, leave everything in a folder; 0 only if the batch verified."""
    data = out / "data"
    booth = build_booth(data, session.language)
    words, profile = booth.words, load_profile()

    def tell(key: str, **fields: str | int) -> None:
        print_text(words.say(key, **fields))

    with logged(data, "command"):
        try:
            source = _source(sitter, profile)
            outcome = run(Demo(booth, profile, load_engine(), source, out, tell))
        except SourceUnusable as error:
            raise BadInput(error.reason, name=error.name) from error
        except SourceFault as error:
            raise BadInput("demo.sitter_ended", source=sitter) from error
    screens = _draw(outcome, booth, profile, out / "screens")
    tell("demo.pictures", folder=str(screens))
    tell("demo.done" if outcome.verified else "demo.failed", folder=str(out))
    return 0 if outcome.verified else AnswerIsNo.exit_code


def _source(name: str, profile: Profile) -> Source:
    """Return the sitter; time stands still for it while nobody looks, so nothing waits."""
    time = SteppedTime()
    studio = Studio(ASSETS, profile.backgrounds[_BACKDROP].rgb)
    return source_named(name, clock=time.clock, pace=time.pace, studio=studio)


def _draw(outcome: Outcome, booth: Booth, profile: Profile, folder: Path) -> Path:
    """Draw the screens of this very visit, in both languages, and return their folder."""
    taken = outcome.taken
    receipt = receipt_of(outcome.submission)
    scene = Scene(
        advised=outcome.advised or taken,
        right=taken,
        jpeg=outcome.finished.photo.jpeg,
        report=outcome.finished.report,
        student_no=outcome.submission.student_no,
        receipt=receipt,
        receipt_text=sign(receipt, open_or_make(booth.data)),
    )
    wanted = pictures_of(sizes=(LYING,))
    write_screens(draw_screens(scene, booth.settings, profile, wanted), folder)
    return folder
