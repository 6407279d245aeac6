"""Batches of several booths in one real database: each once, whole, in order, by many at once."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from kiosk.batch.standalone import Signer
from kiosk.errors import AnswerIsNo, BadInput, EnvironmentFailed
from kiosk.office.book import Book, Gap, open_book
from kiosk.office.collect import Collected, Order, collect, find_batches
from kiosk.office.verified import Photo, Verified, open_verified, read_photos
from kiosk.roster.watch import Step
from kiosk.words import LANGUAGES, Words
from tests.kiosk.batch.desk import Desk, accept_all, photo_bytes, photos_of
from tests.kiosk.office.booths import exported, signers

Booth = Callable[[str], Desk]


@pytest.fixture
def desk(booth: Booth) -> Desk:
    return booth("BOOTH-1")


@pytest.fixture
def three(desk: Desk, tmp_path: Path) -> list[Path]:
    """Return three batches of a booth."""
    stick = tmp_path / "stick"
    return [
        exported(desk, "BOOTH-1", stick, *numbers).folder for numbers in ((1, 2, 3), (4,), (5,))
    ]


@pytest.fixture
def book(url: str) -> Iterator[Book]:
    with open_book(url) as opened:
        yield opened


def order(known: Sequence[Signer], now: datetime) -> Order:
    return Order(known, accept_all, "Ms Office", now)


def outcomes(done: Sequence[Collected]) -> list[str]:
    return [each.outcome for each in done]


def test_a_batch_is_taken_with_its_photos_and_the_second_time_it_is_known(
    book: Book, url: str, desk: Desk, three: list[Path]
) -> None:
    asked = order(signers(BOOTH_1=desk), desk.now)
    assert outcomes(collect(book, three, asked)) == ["taken"] * 3
    assert book.count() == (3, 5)
    assert outcomes(collect(book, three, asked)) == ["known"] * 3
    assert book.count() == (3, 5)
    assert (book.gaps(), book.twice()) == ([], [])
    with engine_of(url).connect() as db:
        rows = db.execute(sa.text("SELECT photo_sha256, jpeg, record, person FROM kiosk_photos"))
        held = {row.person: row for row in rows}
    assert bytes(held["2100002"].jpeg) == photo_bytes(2)
    assert held["2100002"].photo_sha256 == hashlib.sha256(photo_bytes(2)).hexdigest()
    assert json.loads(held["2100002"].record)["file"] == "photos/2100002.jpg"


def engine_of(url: str) -> sa.Engine:
    """Return another way into the database than the book's own."""
    return sa.create_engine(
        url.replace("postgresql:", "postgresql+psycopg:"), poolclass=sa.NullPool
    )


def test_batches_may_come_in_any_order_and_what_is_missing_is_named(
    book: Book, desk: Desk, three: list[Path]
) -> None:
    asked = order(signers(BOOTH_1=desk), desk.now)
    assert outcomes(collect(book, [three[2]], asked)) == ["taken"]
    assert book.gaps() == [Gap("BOOTH-1", (1, 2))]
    collect(book, [three[0]], asked)
    assert book.gaps() == [Gap("BOOTH-1", (2,))]
    collect(book, [three[1]], asked)
    assert book.gaps() == []


def test_a_bad_batch_is_refused_by_name_and_the_others_are_taken(
    book: Book, desk: Desk, three: list[Path]
) -> None:
    photos_of(three[1])[0].write_bytes(b"x")
    done = collect(book, three, order(signers(BOOTH_1=desk), desk.now))
    assert outcomes(done) == ["taken", "refused", "taken"]
    assert done[1].why is not None
    assert done[1].why.words_key == "batch.fault.hash"
    assert book.gaps() == [Gap("BOOTH-1", (2,))]


def test_a_stranger_is_refused(book: Book, booth: Booth, three: list[Path], now: datetime) -> None:
    done = collect(book, three, order(signers(BOOTH_1=booth("OTHER")), now))
    assert outcomes(done) == ["refused"] * 3
    assert book.count() == (0, 0)


@pytest.mark.parametrize("taken_before", [0, 2])
def test_a_batch_that_does_not_fit_its_neighbours_is_refused(
    book: Book, desk: Desk, three: list[Path], taken_before: int
) -> None:
    asked = order(signers(BOOTH_1=desk), desk.now)
    collect(book, [three[taken_before]], asked)
    desk.change_header(three[1], exported_by="Somebody else", previous_manifest_sha256="0" * 64)
    (done,) = collect(book, [three[1]], asked)
    assert done.why is not None
    assert done.why.words_key == "office.broken_chain"


def test_another_batch_of_the_same_number_is_refused(
    book: Book, desk: Desk, three: list[Path]
) -> None:
    asked = order(signers(BOOTH_1=desk), desk.now)
    collect(book, three, asked)
    desk.change_header(three[2], exported_by="Somebody else")
    (done,) = collect(book, [three[2]], asked)
    assert done.why is not None
    assert done.why.words_key == "office.another_batch"
    assert book.count() == (3, 5)


def test_a_student_of_two_booths_is_named_with_both_photos(
    book: Book, booth: Booth, desk: Desk, three: list[Path], tmp_path: Path
) -> None:
    other = booth("BOOTH-2")
    second = exported(other, "BOOTH-2", tmp_path / "other", 3, 9).folder
    asked = order(signers(BOOTH_1=desk, BOOTH_2=other), desk.now)
    collect(book, [*three, second], asked)
    (twice,) = book.twice()
    assert twice.person == "2100003"
    assert [(place.booth, place.batch) for place in twice.places] == [
        ("BOOTH-1", "BOOTH-1-000001"),
        ("BOOTH-2", "BOOTH-2-000001"),
    ]


def test_trials_are_counted_apart(book: Book, booth: Booth, desk: Desk, tmp_path: Path) -> None:
    other = booth("BOOTH-2")
    exported(desk, "BOOTH-1", tmp_path / "one", 1)
    other.approve(1, simulated=True)
    other.export(tmp_path / "two", booth="BOOTH-2", simulated=True)
    asked = order(signers(BOOTH_1=desk, BOOTH_2=other), desk.now)
    collect(book, find_batches([tmp_path / "one", tmp_path / "two"]), asked)
    assert book.count() == (2, 2)
    assert book.twice() == []


def test_two_collectors_at_once_take_each_batch_once(
    url: str, booth: Booth, desk: Desk, three: list[Path], tmp_path: Path
) -> None:
    other = booth("BOOTH-2")
    more = exported(other, "BOOTH-2", tmp_path / "other", 6, 7).folder
    asked = order(signers(BOOTH_1=desk, BOOTH_2=other), desk.now)
    batches = [*three, more]

    def work(mine: list[Path]) -> list[str]:
        with open_book(url) as opened:
            return outcomes(collect(opened, mine, asked))

    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(work, [batches, batches[::-1], batches, batches[::-1]]))
    assert sorted(each for outcome in done for each in outcome) == ["known"] * 12 + ["taken"] * 4
    with open_book(url) as opened:
        assert opened.count() == (4, 7)
        assert opened.gaps() == []


def test_a_collector_that_is_stopped_in_the_middle_of_a_batch_leaves_nothing_of_it(
    book: Book, desk: Desk, three: list[Path]
) -> None:
    batch = open_verified(three[0], signers(BOOTH_1=desk), accept_all)

    def broken() -> Iterator[tuple[Photo, bytes]]:
        yield next(read_photos(batch))
        raise AnswerIsNo("office.changed", batch="b", file="f")

    with pytest.raises(AnswerIsNo):
        book.take_in(batch, broken(), "Ms Office", desk.now)
    assert book.count() == (0, 0)
    assert book.take_in(batch, read_photos(batch), "Ms Office", desk.now) == "taken"


def test_a_medium_that_changes_after_it_was_verified_is_found_out(
    book: Book, desk: Desk, three: list[Path]
) -> None:
    batch: Verified = open_verified(three[0], signers(BOOTH_1=desk), accept_all)
    photos_of(three[0])[1].write_bytes(photo_bytes(8))
    with pytest.raises(AnswerIsNo) as caught:
        book.take_in(batch, read_photos(batch), "Ms Office", desk.now)
    assert caught.value.words_key == "office.changed"
    assert book.count() == (0, 0)


def test_who_watches_can_stop_between_two_batches(
    book: Book, desk: Desk, three: list[Path]
) -> None:
    def watch(_step: Step, done: int, _total: int) -> bool:
        return done < 2

    with pytest.raises(AnswerIsNo):
        collect(book, three, order(signers(BOOTH_1=desk), desk.now), watch)
    assert book.count() == (2, 4)


def test_signs_that_no_database_keeps_do_no_harm(book: Book, desk: Desk, three: list[Path]) -> None:
    desk.change_header(three[0], exported_by="a\0b", software="c\0d")
    batch = open_verified(three[0], signers(BOOTH_1=desk), accept_all)
    odd = replace(batch, photos=tuple(replace(p, person=f"\0{p.person}") for p in batch.photos))
    assert book.take_in(odd, read_photos(odd), "Ms \0", desk.now) == "taken"


def test_a_book_of_a_newer_version_is_left_alone(url: str, book: Book) -> None:
    assert book.count() == (0, 0)
    with engine_of(url).begin() as db:
        db.execute(sa.text("INSERT INTO kiosk_book (version) VALUES (99)"))
    with pytest.raises(EnvironmentFailed) as caught:
        open_book(url)
    assert caught.value.words_key == "office.newer"


@pytest.mark.parametrize("address", ["nonsense", "mysql://host/x", "", "sqlite+x:///a", "http://["])
def test_an_address_that_cannot_be_is_said(address: str) -> None:
    with pytest.raises(BadInput) as caught:
        open_book(address)
    assert caught.value.words_key == "office.bad_database"


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_database_that_cannot_be_reached_is_one_sentence_without_the_password(
    kind: str, tmp_path: Path
) -> None:
    address = f"sqlite:///{tmp_path}/no/such/folder.db"
    if kind == "postgresql":
        address = f"postgresql://me:secret@/photos?host={tmp_path}/nowhere"
    with pytest.raises(EnvironmentFailed) as caught:
        open_book(address)
    assert caught.value.words_key == "office.database_failed"
    for language in LANGUAGES:
        said = Words(language).explain(caught.value)
        assert "\n" not in said
        assert "secret" not in said


def test_batches_are_found_in_a_folder_each_once(three: list[Path], tmp_path: Path) -> None:
    stick = three[0].parent
    assert len(list(stick.glob("*.zip"))) == 3
    assert find_batches([stick]) == three
    assert find_batches([three[1], stick]) == [three[1], three[0], three[2]]
    archive = stick / f"{three[0].name}.zip"
    assert find_batches([archive]) == [archive]
    for nothing in (tmp_path / "nowhere", three[0] / "photos"):
        with pytest.raises(BadInput) as caught:
            find_batches([nothing])
        assert caught.value.words_key == "office.no_batches"
