"""Any bytes may stand in a batch: each parser answers with values or faults, never a crash."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk import keys
from kiosk.batch import standalone
from kiosk.batch.sign import sign_manifest, signers_of
from kiosk.batch.standalone import (
    Archive,
    Claim,
    check_signature,
    name_problem,
    parse_header,
    parse_manifest,
    parse_records,
    parse_signers,
)
from tests.kiosk.batch.desk import BOOTH

MESSAGE = b"0" * 64 + b" *photos/1.jpg\n"
LINES = st.lists(
    st.one_of(
        st.builds(
            "{} {}{}".format,
            st.from_regex(r"[0-9a-fA-F]{63,65}", fullmatch=True),
            st.sampled_from(["*", " ", ""]),
            st.text(max_size=20),
        ),
        st.text(max_size=20),
    ),
    max_size=6,
)
MANIFESTS = st.one_of(
    st.binary(max_size=250),
    LINES.map(lambda lines: "\n".join(lines).encode("utf-8", "surrogatepass")),
)
MARKED = st.binary(max_size=160).map(lambda data: b"\xef\xbb\xbf" + data)
quick = settings(max_examples=150, deadline=None)


@quick
@given(MANIFESTS)
def test_any_manifest_gives_safe_names_in_order_or_faults(data: bytes) -> None:
    sums, faults = parse_manifest(data)
    assert all(name_problem(name) is None for name in sums)
    assert faults or list(sums) == sorted(sums, key=lambda name: name.encode())
    if not faults:
        assert "".join(f"{digest} *{name}\n" for name, digest in sums.items()).encode() == data


@quick
@given(st.text(max_size=40))
@example("a" * 250)
def test_any_accepted_name_stays_in_its_folder(name: str) -> None:
    if name_problem(name) is None:
        root = Path("/somewhere/batch")
        inside = root.joinpath(*name.split("/"))
        assert root in inside.parents
        assert ".." not in inside.parts


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
FIELDS = st.dictionaries(st.sampled_from(list(standalone.Header.__dataclass_fields__)), VALUES)


@quick
@given(st.one_of(st.binary(max_size=160), FIELDS.map(lambda table: json.dumps(table).encode())))
def test_any_header_gives_a_header_or_faults(data: bytes) -> None:
    header, faults = parse_header(data)
    assert header is not None or faults


@quick
@given(
    st.one_of(st.binary(max_size=160), st.binary(max_size=160).map(lambda d: b"\xef\xbb\xbf" + d))
)
def test_any_records_give_rows_of_one_width_or_faults(data: bytes) -> None:
    rows, faults = parse_records(data)
    assert rows or faults or data.count(b"\n") <= 1
    assert len({tuple(row) for row in rows}) <= 1


@settings(quick, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_other_signature_than_the_booths_is_refused(
    data: st.DataObject, tmp_path: Path
) -> None:
    key = keys.open_or_make(tmp_path)
    good = sign_manifest(key, MESSAGE)
    start = data.draw(st.integers(0, len(good)))
    end = data.draw(st.integers(start, len(good)))
    text = good[:start] + data.draw(st.binary(max_size=8)) + good[end:]
    _, faults = check_signature(MESSAGE, text, signers_of(key, BOOTH), Claim(BOOTH))
    assert bool(faults) == (text != good)


@quick
@given(st.binary(max_size=120))
def test_any_blob_in_the_right_armour_is_refused(blob: bytes) -> None:
    for text in (standalone.armour(blob), standalone.armour(b"SSHSIG\0\0\0\1" + blob)):
        _, faults = check_signature(MESSAGE, text, [], Claim(BOOTH))
        assert faults


@quick
@given(st.text(max_size=160))
def test_any_signers_file_gives_whole_keys_only(text: str) -> None:
    assert all(len(signer.key) == 51 for signer in parse_signers(text))


@settings(quick, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_changed_zip_gives_an_outcome(data: st.DataObject, tmp_path: Path) -> None:
    good = bytes.fromhex(
        "504b03041400000000000000210000000000000000000000000003000000782f61"
        "504b010214031400000000000000210000000000000000000000000003000000000000000000"
        "0000a48100000000782f61504b0506000000000100010031000000210000000000"
    )
    start = data.draw(st.integers(0, len(good)))
    end = data.draw(st.integers(start, min(len(good), start + 8)))
    file = tmp_path / "any.zip"
    file.write_bytes(good[:start] + data.draw(st.binary(max_size=8)) + good[end:])
    source = Archive(file)
    outcome = standalone.verify(source, [])
    source.close()
    assert not outcome.accepted
