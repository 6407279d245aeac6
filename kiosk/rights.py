"""Who may do what: the roles of the staff, and a table of acts with the roles they ask for.

Pure: it knows no store and no clock. Whether somebody *has* a role at this moment is
for the store to say (``kiosk.store.people.demand``); acts ask there, in the transaction
in which they write. Each role may do all that the one before it may.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, get_args

from kiosk.errors import AnswerIsNo

Role = Literal["operator", "reviewer", "administrator"]
ROLES: Final[tuple[Role, ...]] = get_args(Role)
"""The one with the fewest rights first."""

Act = Literal[
    "look", "add_code", "release_number", "import_roster", "export_batch", "acknowledge_batch",
    "back_up", "check_backdrop",
    "approve", "reject", "confirm_override", "revoke_override", "recrop", "unlock",
    "override_eligibility",
    "manage_people", "change_settings", "change_season", "manage_keys", "restore", "purge",
    "delete_student",
]  # fmt: skip
ACTS: Final[tuple[Act, ...]] = get_args(Act)

_LEAST: Final[Mapping[Act, Role]] = {
    "look": "operator",
    "add_code": "operator",
    "release_number": "operator",
    "import_roster": "operator",
    "export_batch": "operator",
    "acknowledge_batch": "operator",
    "back_up": "operator",
    "check_backdrop": "operator",
    "approve": "reviewer",
    "reject": "reviewer",
    "confirm_override": "reviewer",
    "revoke_override": "reviewer",
    "recrop": "reviewer",
    "unlock": "reviewer",
    "override_eligibility": "reviewer",
    "manage_people": "administrator",
    "change_settings": "administrator",
    "change_season": "administrator",
    "manage_keys": "administrator",
    "restore": "administrator",
    "purge": "administrator",
    "delete_student": "administrator",
}


@dataclass(frozen=True)
class Actor:
    """Who acts.

    Attributes:
        name: what the trail calls them.
        role: of a person, as it was when they logged in; the store knows better.
        account: user name of the computer's account that a command runs in; None for a
            person who has logged in.
    """

    name: str
    role: Role
    account: str | None = None

    @property
    def trace(self) -> dict[str, str]:
        """What the trail says besides the name: the account, where there is one."""
        return {} if self.account is None else {"account": self.account}


def account_actor(name: str, account: str | None = None) -> Actor:
    """Return who acts from the computer's own account, which can rewrite every file anyway.

    Args:
        name: who is said to act.
        account: user name of the account; the name itself where nothing else is known.
    """
    return Actor(name, "administrator", account or name)


def may(role: Role, act: Act) -> bool:
    """Return whether a role allows an act."""
    return ROLES.index(role) >= ROLES.index(_LEAST[act])


def least_role(act: Act) -> Role:
    """Return the role with the fewest rights that allows an act."""
    return _LEAST[act]


def demand(role: Role, act: Act) -> None:
    """Refuse an act that a role does not allow.

    Raises:
        AnswerIsNo: naming the least role that does.
    """
    if not may(role, act):
        raise AnswerIsNo(f"rights.needs.{_LEAST[act]}")
