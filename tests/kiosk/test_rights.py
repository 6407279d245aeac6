"""The table of acts and roles."""

from __future__ import annotations

import pytest

from kiosk.errors import AnswerIsNo
from kiosk.rights import ACTS, ROLES, Act, Role, account_actor, demand, least_role, may
from kiosk.words import LANGUAGES, Words

EXPECTED: dict[Role, set[Act]] = {
    "operator": {
        "look", "add_code", "release_number", "import_roster", "export_batch",
        "acknowledge_batch", "back_up", "check_backdrop",
    },
    "reviewer": {
        "approve", "reject", "confirm_override", "recrop", "unlock", "override_eligibility",
        "revoke_override",
    },
    "administrator": {
        "manage_people", "change_settings", "change_season", "manage_keys", "restore", "purge",
        "delete_student",
    },
}  # fmt: skip


@pytest.mark.parametrize("role", ROLES)
def test_each_role_may_do_what_the_one_before_may_and_its_own(role: Role) -> None:
    own = ROLES.index(role)
    expected = set().union(*(EXPECTED[each] for each in ROLES[: own + 1]))
    assert {act for act in ACTS if may(role, act)} == expected
    assert all(least_role(act) == role for act in EXPECTED[role])


@pytest.mark.parametrize("act", ACTS)
def test_a_refusal_names_who_may(act: Act) -> None:
    for role in ROLES:
        if may(role, act):
            demand(role, act)
            continue
        with pytest.raises(AnswerIsNo) as caught:
            demand(role, act)
        assert caught.value.words_key == f"rights.needs.{least_role(act)}"
        assert all(Words(language).explain(caught.value) for language in LANGUAGES)


def test_an_account_leaves_its_name_in_the_trail_beside_that_of_the_person() -> None:
    assert account_actor("Li", "root").trace == {"account": "root"}
    assert account_actor("root").trace == {"account": "root"}
